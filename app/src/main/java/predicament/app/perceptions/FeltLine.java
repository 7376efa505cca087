package predicament.app.perceptions;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import predicament.app.sight.CaseSight;
import predicament.app.sight.Felt;
import predicament.app.sight.Numbers;
import predicament.app.sight.Question;
import predicament.domain.crisis.Actor;
import predicament.domain.perception.Threat;

/** What one state felt from another at the instant, with its holders apart. */
record FeltLine(
        Felt felt,
        boolean historians,
        Value world,
        Value knowledge,
        Value hindsight,
        String dispersion,
        String missing,
        List<HolderLine> holders,
        String why) {

    /** A value with its interval; silent where no document speaks. */
    record Value(boolean silent, String level, String band, String shade) {

        static Value of(@Nullable Threat threat) {
            if (threat == null || !threat.isEvidenced()) return new Value(true, "no evidence", "", "silent");
            var name = threat.name();
            return new Value(
                    false,
                    Numbers.fixed(threat.level(), 0) + " " + name.name().toLowerCase(Locale.ROOT),
                    Numbers.fixed(threat.low90(), 0) + " to " + Numbers.fixed(threat.high90(), 0),
                    "c" + name.rank());
        }
    }

    /** One holder's values. */
    record HolderLine(String name, String office, Value world, Value knowledge, Value hindsight) {}

    /** All pairs of which any document speaks, those asked for only. */
    static List<FeltLine> all(CaseSight sight) {
        var actors = sight.record().actors();
        return actors.stream()
                .filter(it -> sight.observer() == null || it.id().equals(sight.observer()))
                .flatMap(observer -> actors.stream()
                        .filter(it -> !it.id().equals(observer.id()))
                        .filter(it -> sight.target() == null || it.id().equals(sight.target()))
                        .map(target -> Felt.of(sight.record(), observer, target, sight.at())))
                .filter(Felt::isEvidenced)
                .map(felt -> of(sight, felt))
                .toList();
    }

    private static FeltLine of(CaseSight sight, Felt felt) {
        var known = felt.world().isEvidenced();
        return new FeltLine(
                felt,
                sight.as() != null && !sight.as().id().equals(felt.observer().id()),
                Value.of(felt.world()),
                Value.of(felt.knowledge()),
                Value.of(felt.hindsight()),
                known ? Numbers.fixed(felt.world().dispersion(), 2) : "–",
                known ? Numbers.percent(felt.world().missing()) : "–",
                felt.holders().stream()
                        .map(it -> new HolderLine(
                                it.holder().name(),
                                it.holder().office(),
                                Value.of(it.world()),
                                Value.of(it.knowledge()),
                                Value.of(it.hindsight())))
                        .toList(),
                why(sight, felt.observer(), felt.target()));
    }

    private static String why(CaseSight sight, Actor observer, Actor target) {
        return Question.of(sight).ofAll().on("/dyads/" + observer.id() + "-" + target.id());
    }
}
