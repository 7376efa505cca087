package predicament.app.boot;

import static org.assertj.core.api.Assertions.assertThat;

import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import predicament.app.PostgresTest;

@SpringBootTest
@PostgresTest
class WholeProgramTests {

    @Autowired
    DataSource source;

    @Test
    void the_program_starts_on_migrated_tables() {
        var tables = JdbcClient.create(source)
                .sql("select table_name from information_schema.tables where table_schema = 'public'")
                .query(String.class)
                .list();

        assertThat(tables).contains("flyway_schema_history", "spring_session", "spring_session_attributes");
    }
}
