package predicament.app.schools;

import predicament.app.sight.CaseSight;
import predicament.domain.comparison.Objections;
import predicament.domain.crisis.Dyad;

/** Whom T12 upholds on a case's leading pair, and by what; of a case whose gate is closed only the title is told. */
public record CriticsVerdict(
        String slug, String title, boolean open, String pair, String upheld, long flips, long dual, int coders) {

    static CriticsVerdict closed(CaseSight sight) {
        return new CriticsVerdict(sight.crisis().slug(), sight.description().title(), false, "", "", 0, 0, 0);
    }

    static CriticsVerdict of(CaseSight sight, Dyad pair, Objections it) {
        return new CriticsVerdict(
                sight.crisis().slug(),
                sight.description().title(),
                true,
                sight.record().actor(pair.a()).name() + " and "
                        + sight.record().actor(pair.b()).name(),
                it.outcome().words(),
                Math.round(100 * it.sway().flips()),
                Math.round(100 * it.dualShare()),
                it.objective().coders());
    }
}
