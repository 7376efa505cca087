package predicament.app.onset;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import predicament.app.figure.Agreement;
import predicament.app.figure.OnsetBar;
import predicament.app.figure.OnsetGroup;
import predicament.app.figure.OnsetRow;
import predicament.app.sight.CaseSight;
import predicament.domain.crisis.Dyad;
import predicament.domain.crisis.OnsetClaim;
import predicament.domain.perception.CaseRecord;

/** The figure's lanes of onsets: scholars, theories and readers, each typed, so that like stands beside like. */
@Component
public class OnsetLanes {

    /** The lanes with the count of readers who agree. */
    public record Lanes(List<OnsetGroup> groups, Agreement agreement) {}

    public static final Lanes CLOSED = new Lanes(List.of(), Agreement.none());

    private final Onsets onsets;
    private final ReadersOnsets readers;

    OnsetLanes(Onsets onsets, ReadersOnsets readers) {
        this.onsets = onsets;
        this.readers = readers;
    }

    /**
     * The lanes of a sight, theories on its leading pair alone. Theories find what they could tell by the hour shown, or
     * with what followed all that they found by the end of the case.
     */
    public Lanes groups(CaseSight sight, List<Dyad> pairs, boolean followed) {
        return groups(sight, pairs.stream().limit(1).toList(), followed, readers.rows(sight, dyad -> true));
    }

    /** The lanes of one pair: readers who judge another pair are left out. */
    public Lanes ofPair(CaseSight sight, Dyad pair, boolean followed) {
        return groups(sight, List.of(pair), followed, readers.rows(sight, dyad -> dyad == null || dyad.equals(pair)));
    }

    private Lanes groups(CaseSight sight, List<Dyad> pairs, boolean followed, List<OnsetRow> ofReaders) {
        var record = sight.record();
        var scholars = OnsetGroup.scholars(rows(onsets.scholars(record)));
        var pair = pairs.isEmpty() ? "" : named(record, pairs.getFirst());
        var until = sight.description().end();
        var found = followed
                ? OnsetGroup.theories(pair, rows(onsets.theories(record, pairs, until)))
                : OnsetGroup.theoriesSoFar(pair, rows(onsets.theoriesBy(record, pairs, until, sight.at())));
        var marked = OnsetGroup.readers(ofReaders);
        return new Lanes(List.of(scholars, found, marked), Agreement.of(marked));
    }

    private static String named(CaseRecord record, Dyad pair) {
        return record.actor(pair.a()).shortName() + " and "
                + record.actor(pair.b()).shortName();
    }

    private static List<OnsetRow> rows(List<Onset> onsets) {
        Map<String, List<Onset>> byWho = new LinkedHashMap<>();
        onsets.forEach(
                it -> byWho.computeIfAbsent(it.who(), who -> new ArrayList<>()).add(it));
        return byWho.entrySet().stream()
                .map(entry -> new OnsetRow(
                        entry.getKey(),
                        entry.getValue().getFirst().source(),
                        entry.getValue().stream()
                                .filter(OnsetLanes::claimsADate)
                                .map(OnsetLanes::bar)
                                .toList()))
                .toList();
    }

    /** A theory that finds none says so in words; a person who dates none denies a spiral. */
    private static boolean claimsADate(Onset onset) {
        return switch (onset.voice()) {
            case THEORY -> onset.isDated();
            case SCHOLAR, READER -> true;
        };
    }

    private static OnsetBar bar(Onset onset) {
        var dated = onset.isDated() && type(onset.claim()).dated();
        return new OnsetBar(
                onset.id(),
                dated ? type(onset.claim()) : OnsetBar.Type.NONE,
                dated ? onset.from() : null,
                dated ? best(onset) : null,
                dated ? onset.to() : null,
                "",
                0,
                false,
                false,
                false,
                describe(onset),
                null);
    }

    private static @Nullable Instant best(Onset onset) {
        return onset.best() == null ? onset.from() : onset.best();
    }

    private static String describe(Onset onset) {
        var what = type(onset.claim()).words();
        var pair = onset.dyad() == null
                ? "the case"
                : onset.dyad().a() + "–" + onset.dyad().b();
        return "%s, %s: %s, %s.".formatted(onset.who(), onset.source(), what, pair);
    }

    static OnsetBar.Type type(OnsetClaim claim) {
        return switch (claim) {
            case SPIRAL -> OnsetBar.Type.SPIRAL;
            case DETERRENCE_FAILURE -> OnsetBar.Type.DETERRENCE_FAILURE;
            case COMPETITION -> OnsetBar.Type.COMPETITION;
            case ROUTINE_BREAK -> OnsetBar.Type.ROUTINE_BREAK;
            case IDENTITY_SHIFT -> OnsetBar.Type.IDENTITY_SHIFT;
            case PREVENTIVE -> OnsetBar.Type.PREVENTIVE;
            case FIRST_STRIKE -> OnsetBar.Type.FIRST_STRIKE;
            case NONE -> OnsetBar.Type.NONE;
        };
    }
}
