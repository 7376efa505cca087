package predicament.cases;

import java.util.Optional;
import predicament.domain.crisis.Aim;
import predicament.domain.crisis.Balance;
import predicament.domain.crisis.Certainty;
import predicament.domain.crisis.Distinguishability;
import predicament.domain.crisis.OnsetClaim;
import predicament.domain.crisis.Prior;
import predicament.domain.crisis.PublishedOnset;
import predicament.domain.crisis.PublishedOnset.Dating;

/** Reads the codings of a whole case: priors, balances, distinguishability, aims, and where scholars put the onset. */
final class CodingReader {

    private final Draft draft;
    private final Scalars scalars;
    private final Names names;

    CodingReader(Draft draft) {
        this.draft = draft;
        this.scalars = draft.scalars;
        this.names = draft.names;
    }

    Optional<Prior> prior(Fields it) {
        var id = it.required("id", scalars::text);
        var observer = it.required("observer", names::actor);
        var target = it.required("target", names::actor);
        var threat = it.required("threat", scalars.number(0, 100));
        var account = it.required("account", scalars::text);
        var provenance = draft.provenance(it);
        return it.build(() -> new Prior(
                id.orElseThrow(),
                observer.orElseThrow(),
                target.orElseThrow(),
                threat.orElseThrow(),
                account.orElseThrow(),
                provenance.orElseThrow()));
    }

    Optional<Balance> balance(Fields it) {
        var id = it.required("id", scalars::text);
        var observer = it.optional("observer", names::actor);
        var from = it.required("from", draft.times.of(observer));
        var balance = it.required("balance", scalars.range(-1, 1, "The offence–defence balance"));
        var account = it.required("account", scalars::text);
        var provenance = draft.provenance(it);
        return it.build(() -> new Balance(
                id.orElseThrow(),
                observer.orElse(null),
                from.orElseThrow(),
                balance.orElseThrow(),
                account.orElseThrow(),
                provenance.orElseThrow()));
    }

    Optional<Distinguishability> distinguishability(Fields it) {
        var id = it.required("id", scalars::text);
        var from = it.required("from", draft.times.ofCase());
        var value = it.required("value", scalars.range(0, 1, "The distinguishability"));
        var account = it.required("account", scalars::text);
        var provenance = draft.provenance(it);
        return it.build(() -> new Distinguishability(
                id.orElseThrow(),
                from.orElseThrow(),
                value.orElseThrow(),
                account.orElseThrow(),
                provenance.orElseThrow()));
    }

    Optional<Aim> aim(Fields it) {
        var id = it.required("id", scalars::text);
        var actor = it.required("actor", names::actor);
        var toward = it.required("toward", names::actor);
        var issue = it.required("issue", scalars::text);
        var at = it.required("at", draft.times.of(actor));
        var compatible = it.required("compatible", scalars.oneOf(Certainty.class, "answer"));
        var greedy = it.required("greedy", scalars.oneOf(Certainty.class, "answer"));
        var account = it.required("account", scalars::text);
        var provenance = draft.provenance(it);
        return it.build(() -> new Aim(
                id.orElseThrow(),
                actor.orElseThrow(),
                toward.orElseThrow(),
                issue.orElseThrow(),
                at.orElseThrow(),
                compatible.orElseThrow(),
                greedy.orElseThrow(),
                account.orElseThrow(),
                provenance.orElseThrow()));
    }

    Optional<PublishedOnset> onset(Fields it) {
        var id = it.required("id", scalars::text);
        var scholar = it.required("scholar", scalars::text);
        var claim = it.required("claim", scalars.oneOf(OnsetClaim.class, "claim about an onset"));
        var dyad = it.optional("dyad", names::dyad);
        var interval = it.optional("interval", draft.times.ofCase());
        var best = it.optional("best", draft.times.ofCase());
        var dating = it.required("dating", scalars.oneOf(Dating.class, "origin of a date"));
        var account = it.required("account", scalars::text);
        var provenance = draft.provenance(it);
        return it.build(() -> new PublishedOnset(
                id.orElseThrow(),
                scholar.orElseThrow(),
                claim.orElseThrow(),
                dyad.orElse(null),
                interval.orElse(null),
                best.orElse(null),
                dating.orElseThrow(),
                account.orElseThrow(),
                provenance.orElseThrow()));
    }
}
