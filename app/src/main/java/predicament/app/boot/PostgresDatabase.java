package predicament.app.boot;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/** The one database of the program and the role that owns it, which is no superuser. */
final class PostgresDatabase {

    static final String NAME = "predicament";

    private PostgresDatabase() {}

    static void ensure(EmbeddedPostgres server) {
        try (var connection = DriverManager.getConnection(server.url("postgres"), "postgres", server.password());
                var statement = connection.createStatement()) {
            if (none(statement, "select 1 from pg_roles where rolname = '" + NAME + "'")) {
                statement.execute("create role " + NAME + " login");
            }
            // the password's alphabet is base64url: it holds no quote
            statement.execute("alter role %s password '%s'".formatted(NAME, server.password()));
            if (none(statement, "select 1 from pg_database where datname = '" + NAME + "'")) {
                statement.execute("create database %s owner %s".formatted(NAME, NAME));
            }
        } catch (SQLException e) {
            throw new CannotStart("PostgreSQL started but refused to open: %s".formatted(e.getMessage()), e);
        }
    }

    private static boolean none(Statement statement, String query) throws SQLException {
        try (var rows = statement.executeQuery(query)) {
            return !rows.next();
        }
    }
}
