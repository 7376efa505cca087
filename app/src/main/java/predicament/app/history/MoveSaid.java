package predicament.app.history;

import java.util.Map;
import java.util.stream.Collectors;
import predicament.app.sight.Numbers;
import predicament.app.sight.Words;
import predicament.domain.crisis.Belief;
import predicament.domain.crisis.Learning;
import predicament.domain.crisis.Move;
import predicament.domain.crisis.Target;

/** A move, or news of one, under the labels of the move's page. */
final class MoveSaid {

    private MoveSaid() {}

    static Map<String, String> of(Move it, Names names) {
        var own = it.privatePurpose();
        var parts = new Labelled(names)
                .put("Title", it.title())
                .put("Label in the figure", it.label())
                .put("Date", names.time(it.occurred()))
                .put(
                        "Date as coded",
                        it.occurred().edtf() + ", " + it.occurred().zone())
                .put("By", names.state(it.by()))
                .put("Organ", it.organ())
                .put("Type", it.type().title())
                .put("Effect", Words.effect(it.direction()))
                .put("Magnitude", it.magnitude())
                .put("Character", it.character())
                .put("Cost", it.cost())
                .put("Toward", it.targets().stream().map(t -> target(t, names)).collect(Collectors.joining("; ")))
                .put("Visibility", Words.visibility(it.visibility()))
                .put("Importance", Integer.toString(it.importance()))
                .put(
                        "Purpose",
                        own == null
                                ? null
                                : Words.purpose(own.purpose()) + (own.note() == null ? "" : ": " + own.note()))
                .put("Papers on its purpose", own == null ? null : names.citations(own.documents()))
                .put("Stated purpose", it.statedPurpose() == null ? null : Words.purpose(it.statedPurpose()))
                .put("Authorised", Words.certainty(it.authorised()))
                .put("Where", it.theatre())
                .put("Adds to capability", Numbers.fixed(it.capability(), 3))
                .put("Adds to reach", Numbers.fixed(it.reach(), 3))
                .put("Opens a window", it.opensWindow() ? "yes" : "no")
                .put("In reaction to", it.reactionTo() == null ? null : names.move(it.reactionTo()))
                .put(
                        "Hangs together with",
                        it.links().stream()
                                .map(link -> Words.link(link.kind()) + " " + names.move(link.move()))
                                .collect(Collectors.joining("; ")))
                .put("Account", it.account());
        return parts.put(it.provenance()).parts();
    }

    static Map<String, String> of(Learning it, Names names) {
        var learned = it.learned();
        return new Labelled(names)
                .put("Move", it.move() == null ? "none: a false report" : names.move(it.move()))
                .put("State", names.state(it.observer()))
                .put("Who learned of it", it.holder() == null ? null : names.holder(it.holder()))
                .put("When", learned == null ? "never" : names.time(learned))
                .put("Date as coded", learned == null ? null : learned.edtf() + ", " + learned.zone())
                .put("How", Words.channel(it.channel()))
                .put("Credence", Numbers.percent(it.credence()))
                .put("Believed", it.believed() == null ? null : belief(it.believed(), names))
                .put("Account", it.account())
                .put(it.provenance())
                .parts();
    }

    private static String target(Target it, Names names) {
        return names.state(it.actor())
                + (it.isDirect() ? "" : ", relevance " + Numbers.fixed(it.relevance(), 2))
                + (it.direction() == null ? "" : ", " + Words.effect(it.direction()))
                + (it.magnitude() == null ? "" : ", magnitude " + Labelled.words(it.magnitude()))
                + (it.character() == null ? "" : ", character " + Labelled.words(it.character()));
    }

    private static String belief(Belief it, Names names) {
        return it.account()
                + (it.by() == null ? "" : "; by " + names.state(it.by()))
                + (it.type() == null ? "" : "; " + it.type().title())
                + (it.direction() == null ? "" : "; " + Words.effect(it.direction()))
                + (it.magnitude() == null ? "" : "; magnitude " + Labelled.words(it.magnitude()))
                + (it.character() == null ? "" : "; character " + Labelled.words(it.character()));
    }
}
