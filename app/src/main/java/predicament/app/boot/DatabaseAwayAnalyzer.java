package predicament.app.boot;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** A named database that does not answer, or refuses. */
class DatabaseAwayAnalyzer extends AbstractFailureAnalyzer<SQLException> {

    @Override
    protected @Nullable FailureAnalysis analyze(Throwable rootFailure, SQLException cause) {
        return switch (classOf(cause)) {
            case "08" -> told("The database does not answer", "is it running where SPRING_DATASOURCE_URL says?", cause);
            case "28" ->
                told(
                        "The database refuses to open",
                        "are SPRING_DATASOURCE_USERNAME and SPRING_DATASOURCE_PASSWORD right?",
                        cause);
            case "3D" -> told("The database is missing", "create it, or name another in SPRING_DATASOURCE_URL.", cause);
            default -> null;
        };
    }

    private static String classOf(SQLException cause) {
        var state = cause.getSQLState();
        return state == null || state.length() < 2 ? "" : state.substring(0, 2);
    }

    private static FailureAnalysis told(String what, String mend, SQLException cause) {
        return new FailureAnalysis("%s (%s): %s".formatted(what, cause.getMessage(), mend), null, cause);
    }
}
