package predicament.app.boot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.DriverManager;
import java.sql.SQLException;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.web.server.PortInUseException;

@ExtendWith(OutputCaptureExtension.class)
class StartUpSentencesTests {

    @Test
    void a_taken_port_names_the_setting_that_mends_it() {
        var analysis = new PortTakenAnalyzer().analyze(new RuntimeException("wrapped", new PortInUseException(8080)));

        assertThat(analysis.getDescription())
                .isEqualTo("Port 8080 is taken by another program: stop it, or name a free port in SERVER_PORT, "
                        + "for example SERVER_PORT=8090.");
    }

    @Test
    void a_reason_not_to_start_is_one_sentence(CapturedOutput output) {
        var analysis = new CannotStartAnalyzer().analyze(new IllegalStateException(new CannotStart("It cannot be.")));

        new PlainFailureReporter().report(analysis);

        assertThat(output.getErr().strip()).isEqualTo("Predicament did not start. It cannot be.");
    }

    @Test
    void a_wrong_password_of_a_named_database_is_told() {
        var database = TestPostgres.empty();

        assertThat(refusal(database.url(), database.user(), "guess").getDescription())
                .startsWith("The database refuses to open")
                .endsWith("are SPRING_DATASOURCE_USERNAME and SPRING_DATASOURCE_PASSWORD right?");
    }

    @Test
    void a_missing_database_is_told() {
        var database = TestPostgres.empty();

        assertThat(refusal(database.url() + "_absent", database.user(), database.password())
                        .getDescription())
                .startsWith("The database is missing")
                .endsWith("create it, or name another in SPRING_DATASOURCE_URL.");
    }

    @Test
    void a_database_without_its_migrations_stops_the_start() {
        var database = TestPostgres.empty();
        var flyway = Flyway.configure()
                .dataSource(database.dataSource())
                .locations("classpath:db/migration")
                .load();
        var check = checkOf(flyway);

        assertThatThrownBy(check::afterSingletonsInstantiated)
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("migrations did not run");

        flyway.migrate();
        check.afterSingletonsInstantiated();
        assertThat(flyway.info().pending()).isEmpty();
    }

    @Test
    void a_build_without_flyway_stops_the_start() {
        var check = new MigrationsCheck(new StaticListableBeanFactory().getBeanProvider(Flyway.class));

        assertThatThrownBy(check::afterSingletonsInstantiated).isInstanceOf(CannotStart.class);
    }

    @Test
    void readiness_is_announced_with_an_address_that_opens_in_a_browser() {
        assertThat(Announcement.sentence("127.0.0.1", "8080", "data in /srv/data"))
                .isEqualTo("Predicament is at http://127.0.0.1:8080/ (data in /srv/data)");
        assertThat(Announcement.sentence("0.0.0.0", "80", "data in x")).contains("http://127.0.0.1:80/");
    }

    private static MigrationsCheck checkOf(Flyway flyway) {
        var beans = new StaticListableBeanFactory();
        beans.addBean("flyway", flyway);
        return new MigrationsCheck(beans.getBeanProvider(Flyway.class));
    }

    private static FailureAnalysis refusal(String url, String user, String password) {
        try (var unexpected = DriverManager.getConnection(url, user, password)) {
            throw new AssertionError("opened " + unexpected);
        } catch (SQLException e) {
            return new DatabaseAwayAnalyzer().analyze(e);
        }
    }
}
