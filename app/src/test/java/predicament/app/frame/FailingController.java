package predicament.app.frame;

import java.io.IOException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.List;
import org.apache.catalina.connector.ClientAbortException;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import predicament.domain.crisis.Refused;

@Controller
class FailingController {

    @GetMapping("/failing/date")
    String date() {
        throw new BadRequest(
                "“29 Juli” is no date: write 1914-07-29 18:00.", new Way("The beginning", "/cases/july-1914"));
    }

    @GetMapping({"/failing/case", "/failing/case.json", "/failing/case.csv"})
    String unknown() {
        throw new NotFound(
                "There is no case “july-1941”.", List.of(new Way("The July Crisis, 1914", "/cases/july-1914")));
    }

    @GetMapping("/failing/command")
    String command() {
        throw new IllegalStateException(
                "wrapped",
                new Refused(List.of("A move cannot be learned of before it was made.", "Nobody is called XX.")));
    }

    @GetMapping("/failing/edit")
    String edit() {
        throw new Conflict(
                "The move was changed while you edited it.",
                new Version(
                        "Your version",
                        List.of(new Version.Field("When", "02:55"), new Version.Field("By", "Germany"))),
                new Version(
                        "Version 3", List.of(new Version.Field("When", "02:40"), new Version.Field("By", "Germany"))),
                Way.TO_CASES);
    }

    @GetMapping("/failing/away")
    String away() {
        throw new CannotGetJdbcConnectionException(
                "No connection", new SQLTransientConnectionException("Connection is not available"));
    }

    @GetMapping("/failing/full")
    String full() {
        throw new IllegalStateException(new SQLException("could not extend file: No space left on device", "53100"));
    }

    @GetMapping("/failing/locked")
    String locked() {
        throw new IllegalStateException(new SQLException("canceling statement due to lock timeout", "55P03"));
    }

    @GetMapping("/failing/silent")
    String silent() {
        throw new IllegalStateException(new SQLException("terminating connection due to idle timeout", "25P03"));
    }

    @GetMapping("/failing/gone")
    String gone() throws IOException {
        throw new ClientAbortException(new IOException("Broken pipe"));
    }

    @GetMapping("/failing/bug")
    String bug() {
        throw new IllegalStateException("secret detail");
    }

    @GetMapping("/failing/number/{number}")
    String number(@PathVariable int number) {
        return "never shown: " + number;
    }
}
