package predicament.app.boot;

import org.flywaydb.core.Flyway;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/** Refuses to start on a database that no migration has touched: without Flyway's starter they would silently never run. */
@Component
class MigrationsCheck implements SmartInitializingSingleton {

    private final ObjectProvider<Flyway> flyway;

    MigrationsCheck(ObjectProvider<Flyway> flyway) {
        this.flyway = flyway;
    }

    @Override
    public void afterSingletonsInstantiated() {
        var migrations = flyway.getIfAvailable();
        if (migrations == null
                || migrations.info().current() == null
                || migrations.info().pending().length > 0) {
            throw new CannotStart("The database's tables are not up to date, because its migrations did not run: "
                    + "leave Flyway switched on (spring.flyway.enabled).");
        }
    }
}
