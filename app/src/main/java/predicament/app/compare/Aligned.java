package predicament.app.compare;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import predicament.app.sight.CaseSight;
import predicament.app.sight.Pairs;
import predicament.domain.crisis.Dyad;
import predicament.domain.crisis.ThreatLevel;
import predicament.domain.perception.DirectedDyad;
import predicament.domain.perception.Perception;
import predicament.domain.theory.Setting;
import predicament.domain.time.Anchor;

/** A case around one of its events: the lower of both felt threats in its leading pair, by tempi before and after. */
public record Aligned(
        CaseSight sight,
        @Nullable Dyad pair,
        List<Anchor> anchors,
        @Nullable Anchor anchor,
        String tempo,
        List<Cell> cells) {

    /** Threat at one distance; nothing outside the case or without a pair. */
    public record Cell(@Nullable Long joint, @Nullable ThreatLevel level) {}

    /** Tempi from the event. */
    static final List<Integer> OFFSETS = List.of(-32, -16, -8, -4, -2, -1, 0, 1, 2, 4, 8);

    static Aligned of(CaseSight sight, @Nullable String asked) {
        var description = sight.description();
        var anchors = description.anchors().stream().map(it -> it.anchor()).toList();
        var anchor =
                anchors.stream().filter(it -> it.id().equals(asked)).findFirst().orElseGet(() -> middle(anchors));
        var leading = Pairs.leading(sight, 1);
        if (leading.isEmpty() || anchor == null) {
            return new Aligned(
                    sight,
                    null,
                    anchors,
                    anchor,
                    "",
                    OFFSETS.stream().map(it -> new Cell(null, null)).toList());
        }
        var pair = leading.getFirst();
        var days = Setting.of(sight.record(), pair, description.end()).defaultTempoDays();
        var ofA = perception(sight, pair, true);
        var ofB = perception(sight, pair, false);
        var cells = OFFSETS.stream()
                .map(it -> anchor.at().best().plus(Duration.ofMinutes(Math.round(it * days * 1440))))
                .map(at -> cell(sight, ofA, ofB, at))
                .toList();
        return new Aligned(sight, pair, anchors, anchor, days == 1 ? "a day" : "%.0f days".formatted(days), cells);
    }

    /** Where none is asked for, the one in the middle of the case's own list. */
    private static @Nullable Anchor middle(List<Anchor> anchors) {
        return anchors.isEmpty() ? null : anchors.get(anchors.size() / 2);
    }

    private static Perception perception(CaseSight sight, Dyad pair, boolean first) {
        var dyad = first ? new DirectedDyad(pair.a(), pair.b()) : new DirectedDyad(pair.b(), pair.a());
        return Perception.of(sight.record(), dyad, Perception.Clock.KNOWLEDGE);
    }

    private static Cell cell(CaseSight sight, Perception ofA, Perception ofB, Instant at) {
        if (at.isBefore(sight.description().start())
                || at.isAfter(sight.description().end())) {
            return new Cell(null, null);
        }
        var joint = Math.min(ofA.at(at).level(), ofB.at(at).level());
        return new Cell(Math.round(joint), ThreatLevel.of(joint));
    }
}
