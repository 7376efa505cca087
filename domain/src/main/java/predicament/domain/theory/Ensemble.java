package predicament.domain.theory;

import java.util.ArrayList;
import predicament.domain.perception.Knowledge;

/** All draws of a theory over one pair; the central one speaks for answers, endings, scope and remarks. */
final class Ensemble {

    /** Begins one draw. */
    @FunctionalInterface
    interface Start {
        Reckoning of(Exchange exchange, Draw draw);
    }

    private Ensemble() {}

    static Prediction predict(
            TheoryCard card, Measure measure, Setting setting, Knowledge ofA, Knowledge ofB, long seed, Start start) {
        var moves = Moves.of(setting, ofA, ofB);
        var central = start.of(moves.in(Draw.CENTRAL), Draw.CENTRAL);
        var paths = new ArrayList<Path>();
        paths.add(central.run());
        for (var number = 1; number <= Draw.COUNT; number++) {
            var draw = new Draw(seed, number);
            paths.add(start.of(moves.in(draw), draw).run());
        }
        var summary = new Summary(setting, paths);
        return new Prediction(
                card.id(),
                "",
                measure,
                summary.threat(),
                summary.chances(),
                summary.onset(card.onsetType()),
                Ending.shares(central.endings()),
                central.responses(),
                central.applicability(),
                central.note());
    }
}
