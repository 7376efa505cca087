package predicament.domain.crisis;

import static predicament.domain.crisis.Direction.LOWERS;
import static predicament.domain.crisis.Direction.NEUTRAL;
import static predicament.domain.crisis.Direction.RAISES;
import static predicament.domain.crisis.MoveKind.DIPLOMATIC;
import static predicament.domain.crisis.MoveKind.MILITARY;
import static predicament.domain.crisis.MoveKind.ULTIMATUM;

/**
 * The move types with their default codings. Base magnitudes are Goldstein's (1992) weights in their public CAMEO form,
 * divided by ten; sub-type factors, character, cost and detection are assumptions without a published source.
 */
public enum MoveType {
    MOB_PRE("Pre-mobilisation measures", MILITARY, RAISES, .72, .45, 0, .25, .4),
    MOB_PART("Partial mobilisation", MILITARY, RAISES, .72, .7, 0, .45, .8),
    MOB_FULL("General mobilisation", MILITARY, RAISES, .72, 1, .3, .7, .95),
    ALERT("Alert level change", MILITARY, RAISES, .72, .75, 0, .2, .6),
    EXER("Exercise", MILITARY, RAISES, .72, .35, 0, .1, .7),
    DEPLOY("Forward deployment or reinforcement", MILITARY, RAISES, .72, .8, .2, .4, .6),
    NAV_LAW("Navy or army law, programme announced", MILITARY, RAISES, .6, 1, 0, .6, 1),
    BUILD("Building, procurement, new weapon fielded", MILITARY, RAISES, .6, 1, 0, .7, .8),
    DOCTR("War plan or doctrine change", MILITARY, RAISES, .5, 1, 0, .3, .1),
    FORT("Fortification, mines, air defence", MILITARY, RAISES, .3, 1, -.8, .6, .8),
    ARMS_TX("Arms transfer to a third party", MILITARY, RAISES, .55, 1, 0, .4, .6),
    ALLY("Alliance, staff talks, enlargement", DIPLOMATIC, RAISES, .55, 1, -.2, .6, .9),
    GUAR("Guarantee to a third state", DIPLOMATIC, RAISES, .5, 1, -.4, .6, 1),
    ULT("Ultimatum", ULTIMATUM, RAISES, .7, 1, .4, .4, .9),
    DEMAND("Demand or territorial claim", DIPLOMATIC, RAISES, .5, 1, .4, .2, .9),
    THREAT("Verbal threat of force", DIPLOMATIC, RAISES, .7, 1, .2, .15, .9),
    REJECT("Refusal of a proposal or demand", DIPLOMATIC, RAISES, .4, 1, 0, .1, .9),
    ACCUSE("Accusation", DIPLOMATIC, RAISES, .2, 1, 0, .05, 1),
    BREAK("Recall or break of relations", DIPLOMATIC, RAISES, .5, 1, 0, .2, 1),
    SANCT("Embargo or freeze", DIPLOMATIC, RAISES, .6, 1, .1, .4, 1),
    BLOCK("Blockade or quarantine", MILITARY, RAISES, .95, 1, .3, .5, 1),
    INCID("Border, air or sea incident", MILITARY, RAISES, .6, 1, 0, .1, .8),
    LIMFORCE("Limited strike or raid", MoveKind.WAR, RAISES, .95, 1, .6, .5, .9),
    SEIZE("Occupation of territory", MoveKind.WAR, RAISES, .95, 1, .8, .6, 1),
    WAR("Declaration of war or large attack", MoveKind.WAR, RAISES, 1, 1, 1, 1, 1),
    SPY("Intelligence disclosure", DIPLOMATIC, NEUTRAL, 0, 1, 0, 0, 1),
    DECEPT("Deception or false report", DIPLOMATIC, NEUTRAL, 0, 1, 0, 0, 1),
    STMT_RE("Reassuring statement", DIPLOMATIC, LOWERS, .4, 1, 0, .1, 1),
    OFFER_AC("Offer of arms control or restraint", DIPLOMATIC, LOWERS, .4, 1, -.2, .25, .8),
    UNIL("Unilateral restraint", MILITARY, LOWERS, .6, 1, -.4, .6, .8),
    AGREE("Agreement signed", DIPLOMATIC, LOWERS, .8, 1, 0, .5, 1),
    WITHDR("Troop withdrawal or demobilisation", MILITARY, LOWERS, .9, 1, -.6, .7, .7),
    CONCEDE("Concession to a demand", DIPLOMATIC, LOWERS, .8, 1, 0, .6, 1),
    HOTLINE("Channel of communication, talks", DIPLOMATIC, LOWERS, .4, 1, 0, .2, .9),
    MEDIATE("Mediation by a third party", DIPLOMATIC, LOWERS, .3, 1, 0, .1, 1),
    REGIME("Change of leader or regime", DIPLOMATIC, NEUTRAL, 0, 1, 0, 0, 1),
    OD_SHIFT("Change in technology or geography", MILITARY, NEUTRAL, 0, 1, 0, 0, 1),
    CAPDATA("Yearly capability data", MILITARY, NEUTRAL, 0, 1, 0, 0, 1);

    private final String title;
    private final MoveKind kind;
    private final Direction direction;
    private final double base;
    private final double factor;
    private final double character;
    private final double cost;
    private final double detection;

    MoveType(
            String title,
            MoveKind kind,
            Direction direction,
            double base,
            double factor,
            double character,
            double cost,
            double detection) {
        this.title = title;
        this.kind = kind;
        this.direction = direction;
        this.base = base;
        this.factor = factor;
        this.character = character;
        this.cost = cost;
        this.detection = detection;
    }

    public String title() {
        return title;
    }

    public MoveKind kind() {
        return kind;
    }

    public Direction direction() {
        return direction;
    }

    /** Goldstein-type weight divided by ten, in [0, 1]. */
    public double base() {
        return base;
    }

    /** Sub-type factor; the exact default where the literature names no range. */
    public double factor() {
        return factor;
    }

    /** Default magnitude m in [0, 1]: base times factor. */
    public double magnitude() {
        return base * factor;
    }

    /** Default character chi: -1 defensive, 0 dual, 1 offensive. */
    public double character() {
        return character;
    }

    /** Default cost kappa in [0, 1]: how irrevocable the step is. */
    public double cost() {
        return cost;
    }

    /** Default detection q in [0, 1] of an observer who learns of it in the ordinary way. */
    public double detection() {
        return detection;
    }
}
