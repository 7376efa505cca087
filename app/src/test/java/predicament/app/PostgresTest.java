package predicament.app;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.jdbc.test.autoconfigure.AutoConfigureTestDatabase;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.context.ContextConfiguration;
import predicament.app.boot.TestPostgres;

/**
 * Beside {@code @SpringBootTest} or {@code @JdbcTest}: the context gets a migrated PostgreSQL database of its own. Test
 * classes with the same configuration share one context and so one database; they keep apart by the ids that they use.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@AutoConfigureTestDatabase(replace = AutoConfigureTestDatabase.Replace.NONE)
@ContextConfiguration(initializers = PostgresTest.OwnDatabase.class)
public @interface PostgresTest {

    /** Names the database to the context. */
    class OwnDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

        @Override
        public void initialize(ConfigurableApplicationContext context) {
            var database = TestPostgres.freshFor(context);
            TestPropertyValues.of(
                            "spring.datasource.url=" + database.url(),
                            "spring.datasource.username=" + database.user(),
                            "spring.datasource.password=" + database.password(),
                            "spring.datasource.hikari.maximum-pool-size=12",
                            "spring.datasource.hikari.minimum-idle=0",
                            // a machine may be busy with other tests
                            "predicament.patience=20s")
                    .applyTo(context);
        }
    }
}
