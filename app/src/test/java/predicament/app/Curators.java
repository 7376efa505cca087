package predicament.app;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Visitors who may change the record. */
public final class Curators {

    private Curators() {}

    public static Browser signedUp(int port, JdbcClient jdbc, String userName, String name) {
        var browser = new Browser(port).signedUp(userName, name);
        make(jdbc, userName);
        return browser;
    }

    /** Gives an account the role; a pattern of {@code like} may name several. */
    public static void make(JdbcClient jdbc, String userName) {
        jdbc.sql("update account set roles = '{reader,curator}' where user_name like :name")
                .param("name", userName)
                .update();
    }
}
