package predicament.app.perception;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import predicament.domain.crisis.Actor;
import predicament.domain.crisis.ActorId;
import predicament.domain.crisis.Aim;
import predicament.domain.crisis.Assessment;
import predicament.domain.crisis.Balance;
import predicament.domain.crisis.BibliographyEntry;
import predicament.domain.crisis.CrisisDescription;
import predicament.domain.crisis.Distinguishability;
import predicament.domain.crisis.Holder;
import predicament.domain.crisis.HolderClass;
import predicament.domain.crisis.HolderId;
import predicament.domain.crisis.Item;
import predicament.domain.crisis.ItemKind;
import predicament.domain.crisis.Learning;
import predicament.domain.crisis.Move;
import predicament.domain.crisis.Prior;
import predicament.domain.crisis.PublishedOnset;
import predicament.domain.crisis.Reading;
import predicament.domain.perception.RecordRule;

/** Of an item, what bears on the record of threat. */
sealed interface Input {

    record Pace(double halfLifeDays) implements Input {}

    record State() implements Input {}

    record Voice(ActorId actor, HolderClass holderClass) implements Input {}

    record Document(
            ActorId observer,
            ActorId target,
            HolderId holder,
            Instant written,
            Instant reached,
            double logit,
            double noise)
            implements Input {}

    record Start(ActorId observer, ActorId target, double threat) implements Input {}

    record Rival() implements Input {}

    static boolean bears(ItemKind kind) {
        return switch (kind) {
            case DESCRIPTION, ACTOR, HOLDER, ASSESSMENT, PRIOR, READING -> true;
            case SOURCE, MOVE, LEARNING, BALANCE, DISTINGUISHABILITY, AIM, ONSET -> false;
        };
    }

    /** Nothing for what has no bearing: moves above all. */
    static @Nullable Input of(Item item) {
        return switch (item) {
            case CrisisDescription it -> new Pace(it.tempo().halfLifeDays());
            case Actor it -> new State();
            case Holder it -> new Voice(it.actor(), it.holderClass());
            case Assessment it ->
                new Document(
                        it.observer(),
                        it.target(),
                        it.holder(),
                        it.written().latest(),
                        it.reached().latest(),
                        it.logit(),
                        RecordRule.noise(it.provenance().confidence()));
            case Prior it -> new Start(it.observer(), it.target(), it.threat());
            case Reading it -> new Rival();
            case BibliographyEntry it -> null;
            case Move it -> null;
            case Learning it -> null;
            case Balance it -> null;
            case Distinguishability it -> null;
            case Aim it -> null;
            case PublishedOnset it -> null;
        };
    }
}
