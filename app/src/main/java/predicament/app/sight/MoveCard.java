package predicament.app.sight;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import predicament.domain.crisis.Actor;
import predicament.domain.crisis.Learning;
import predicament.domain.crisis.Move;
import predicament.domain.crisis.MoveId;
import predicament.domain.crisis.Range;

/** Everything that the record says of one move, for its card. */
public record MoveCard(
        Move move,
        Actor by,
        String when,
        String local,
        String relative,
        String coding,
        String targets,
        String purpose,
        String visibility,
        List<Heard> heard,
        List<Tied> ties,
        List<Cited> sources,
        String confidence,
        String hour,
        String close) {

    /** How one state came to know of the move, or that it did not. */
    public record Heard(
            Actor observer,
            String when,
            String how,
            @Nullable String believed,
            List<Cited> sources) {}

    /** Another move that this one is tied to. */
    public record Tied(String how, String title, String href) {}

    public static @Nullable MoveCard of(CaseSight sight) {
        if (sight.move() == null) return null;
        MoveId id;
        try {
            id = new MoveId(sight.move());
        } catch (IllegalArgumentException e) {
            return null;
        }
        var move = sight.record().move(id);
        return move == null ? null : of(sight, move);
    }

    /** The card of a move, whatever the address selects. */
    public static MoveCard of(CaseSight sight, Move move) {
        var record = sight.record();
        return new MoveCard(
                move,
                record.actor(move.by()),
                move.occurred().display(sight.clock().zone()),
                local(sight, move),
                relative(sight, move),
                "%s, %s. Magnitude %s, character %s, cost %s."
                        .formatted(
                                move.type().title(),
                                Words.effect(move.direction()),
                                range(move.magnitude()),
                                range(move.character()),
                                range(move.cost())),
                move.targets().stream()
                        .map(target -> record.actor(target.actor()).name()
                                + (target.isDirect() ? "" : " (relevance %s)".formatted(target.relevance())))
                        .collect(Collectors.joining(", ")),
                purpose(move),
                Words.visibility(move.visibility()),
                record.learnings().stream()
                        .filter(it -> move.id().equals(it.move()))
                        .sorted(Learning.IN_TIME)
                        .map(it -> heard(sight, it))
                        .toList(),
                ties(sight, move),
                Cited.all(record, move.provenance().citations()),
                Words.confidence(move.provenance().confidence()),
                sight.addressAt("", move.occurred().latest()) + "&move=" + move.id() + "#card",
                sight.address(""));
    }

    private static String relative(CaseSight sight, Move move) {
        var nearest = sight.description().nearest(move.occurred().best());
        return nearest == null
                ? ""
                : nearest.label(move.occurred()) + " (" + nearest.anchor().name() + ")";
    }

    private static String local(CaseSight sight, Move move) {
        var zone = move.occurred().zone();
        return zone.equals(sight.clock().zone()) ? "" : move.occurred().display() + " local";
    }

    private static String purpose(Move move) {
        var purpose = move.privatePurpose();
        var stated = move.statedPurpose();
        var words = purpose == null
                ? "no private document on record"
                : Words.purpose(purpose.purpose()) + (purpose.note() == null ? "" : ": " + purpose.note());
        return stated == null ? words : words + "; stated as " + Words.purpose(stated);
    }

    private static String range(Range range) {
        return range.low() == range.high()
                ? String.format(Locale.ROOT, "%.2f", range.mode())
                : String.format(Locale.ROOT, "%.2f (%.2f to %.2f)", range.mode(), range.low(), range.high());
    }

    private static Heard heard(CaseSight sight, Learning learning) {
        var learned = learning.learned();
        return new Heard(
                sight.record().actor(learning.observer()),
                learned == null ? "not within the case" : sight.clock().brief(learned),
                learning.account()
                        + (learned == null
                                ? ""
                                : " Through %s, credence %d %%."
                                        .formatted(
                                                Words.channel(learning.channel()),
                                                Math.round(100 * learning.credence()))),
                learning.believed() == null ? null : learning.believed().account(),
                Cited.all(sight.record(), learning.provenance().citations()));
    }

    private static List<Tied> ties(CaseSight sight, Move move) {
        return move.links().stream()
                .map(link -> {
                    var other = sight.record().move(link.move());
                    return other == null
                            ? null
                            : new Tied(
                                    Words.link(link.kind()),
                                    other.title(),
                                    sight.address("") + "&move=" + other.id() + "#card");
                })
                .filter(Objects::nonNull)
                .toList();
    }
}
