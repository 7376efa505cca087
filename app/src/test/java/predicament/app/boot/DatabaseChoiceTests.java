package predicament.app.boot;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.jdbc.core.simple.JdbcClient;

class DatabaseChoiceTests {

    @TempDir
    Path folder;

    private final ApplicationContextRunner program = new ApplicationContextRunner()
            .withConfiguration(AutoConfigurations.of(DataSourceAutoConfiguration.class))
            .withUserConfiguration(DatabaseConfiguration.class);

    @Test
    void without_a_url_the_program_brings_its_own_server() {
        program.withPropertyValues("predicament.data=" + folder).run(context -> {
            var jdbc = JdbcClient.create(context.getBean(DataSource.class));

            assertThat(jdbc.sql("select current_database()").query(String.class).single())
                    .isEqualTo("predicament");
            assertThat(folder.resolve("postgresql/postmaster.pid")).exists();
        });

        assertThat(folder.resolve("postgresql/postmaster.pid")).doesNotExist();
    }

    @Test
    void a_url_names_another_server_and_none_is_started() {
        var database = TestPostgres.empty();

        program.withPropertyValues(
                        "predicament.data=" + folder,
                        "spring.datasource.url=" + database.url(),
                        "spring.datasource.username=" + database.user(),
                        "spring.datasource.password=" + database.password())
                .run(context -> {
                    assertThat(context).doesNotHaveBean(EmbeddedPostgres.class);
                    assertThat(folder).isEmptyDirectory();
                });
    }
}
