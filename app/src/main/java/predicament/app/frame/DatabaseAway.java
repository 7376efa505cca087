package predicament.app.frame;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.CannotCreateTransactionException;

/** What to say where the fault is the database's: it is away, out of connections or of room, or others keep it busy. */
final class DatabaseAway {

    private static final String NOTHING_LOST =
            "What you sent was not recorded, and nothing that was recorded is lost: try again in a moment.";

    /** A transaction that the database ended since it was silent or took too long. */
    private static final Set<String> TIMED_OUT = Set.of("25P03", "25P04");

    private DatabaseAway() {}

    static Optional<Failure> in(Throwable thrown) {
        var isAway = false;
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException it && "53100".equals(it.getSQLState())) {
                return Optional.of(failure("The disk is full", "The database has no room left. " + NOTHING_LOST));
            }
            if (cause instanceof SQLException it && "55P03".equals(it.getSQLState())) {
                return Optional.of(failure("Others are storing", "What others store took too long. " + NOTHING_LOST));
            }
            isAway |= cause instanceof DataAccessResourceFailureException
                    || cause instanceof CannotCreateTransactionException
                    || (cause instanceof SQLException it && connectionState(it));
        }
        return isAway
                ? Optional.of(failure("No database", "The database does not answer just now. " + NOTHING_LOST))
                : Optional.empty();
    }

    private static boolean connectionState(SQLException it) {
        var state = it.getSQLState();
        return state != null && (state.startsWith("08") || state.startsWith("57P") || TIMED_OUT.contains(state));
    }

    private static Failure failure(String heading, String sentence) {
        return new Failure(
                HttpStatus.SERVICE_UNAVAILABLE, heading, sentence, List.of(), List.of(Way.TO_CASES), null, null);
    }
}
