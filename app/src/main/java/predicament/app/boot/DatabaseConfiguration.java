package predicament.app.boot;

import java.nio.file.Path;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.NoneNestedConditions;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** The program's own PostgreSQL, unless a JDBC URL names another; it is started first and stopped last. */
@Configuration(proxyBeanMethods = false)
@Conditional(DatabaseConfiguration.NoDatabaseNamed.class)
class DatabaseConfiguration {

    @Bean(destroyMethod = "close")
    DataFolder dataFolder(Environment environment) {
        return DataFolder.open(DataFolder.chosen(environment.getProperty("predicament.data"), Path.of("")));
    }

    @Bean(destroyMethod = "close")
    EmbeddedPostgres embeddedPostgres(DataFolder data) {
        return EmbeddedPostgres.start(data);
    }

    @Bean
    JdbcConnectionDetails embeddedPostgresConnection(EmbeddedPostgres server) {
        return new JdbcConnectionDetails() {

            @Override
            public String getUsername() {
                return PostgresDatabase.NAME;
            }

            @Override
            public String getPassword() {
                return server.password();
            }

            @Override
            public String getJdbcUrl() {
                return server.url(PostgresDatabase.NAME);
            }
        };
    }

    static class NoDatabaseNamed extends NoneNestedConditions {

        NoDatabaseNamed() {
            super(ConfigurationPhase.REGISTER_BEAN);
        }

        @ConditionalOnProperty("spring.datasource.url")
        static class DatabaseNamed {}
    }
}
