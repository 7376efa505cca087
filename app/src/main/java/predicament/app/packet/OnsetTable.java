package predicament.app.packet;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import predicament.app.onset.Onset;
import predicament.app.table.Column;
import predicament.app.table.Table;
import predicament.domain.crisis.Dyad;

/** The table of scholars' and theories' onsets. Only an open gate asks for it. */
final class OnsetTable {

    private OnsetTable() {}

    static Table<Onset> of(Packet packet) {
        var rows = Stream.concat(packet.scholars().stream(), packet.theories().stream())
                .toList();
        return new Table<>(
                "onsets",
                List.of(
                        new Column<>("onset", "the id of the onset", Onset::id),
                        new Column<>("voice", "scholar or theory", it -> code(it.voice())),
                        new Column<>("who", "the scholar, or the theory with its pair and casting", Onset::who),
                        new Column<>(
                                "source",
                                "where it stands; curator’s reading of a passage where the author gives no date",
                                Onset::source),
                        new Column<>("pair", "the pair of states; empty for the whole case", it -> pair(it.dyad())),
                        new Column<>(
                                "claim",
                                "what is said to have begun; only like is compared with like",
                                it -> code(it.claim())),
                        new Column<>(
                                "earliest",
                                "first second of the interval, in UTC; of a theory, the 5 % quantile",
                                Onset::from),
                        new Column<>(
                                "best", "best estimate, in UTC; of a theory, the median of its draws", Onset::best),
                        new Column<>(
                                "latest",
                                "last second of the interval, in UTC; of a theory, the 95 % quantile",
                                Onset::to),
                        new Column<>(
                                "exists",
                                "share of a theory’s draws that find an onset, 0 to 1; of people 1 or 0",
                                Onset::exists),
                        new Column<>("note", "what is said about it", Onset::note)),
                rows);
    }

    private static String code(Enum<?> code) {
        return code.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static @Nullable String pair(@Nullable Dyad dyad) {
        return dyad == null ? null : dyad.toString();
    }
}
