package predicament.app.curation;

import org.springframework.jdbc.core.simple.JdbcClient;
import predicament.app.Browser;

/** Visitors who may change the record. */
final class Curators {

    private Curators() {}

    static Browser signedUp(int port, JdbcClient jdbc, String userName, String name) {
        var browser = new Browser(port).signedUp(userName, name);
        jdbc.sql("update account set roles = '{reader,curator}' where user_name = :name")
                .param("name", userName)
                .update();
        return browser;
    }
}
