package predicament.app.record;

import org.springframework.jdbc.core.simple.JdbcClient;

/** The content of a table as one number, whatever the order of its rows. */
public final class Checksum {

    private Checksum() {}

    public static String of(JdbcClient jdbc, String table) {
        return jdbc.sql("select count(*) || ':' || md5(coalesce(string_agg(it::text, '|' order by it::text), '')) from "
                        + table + " it")
                .query(String.class)
                .single();
    }
}
