package predicament.domain.theory;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import predicament.domain.crisis.ActorId;
import predicament.domain.crisis.Dyad;
import predicament.domain.crisis.Tempo;
import predicament.domain.perception.CaseRecord;
import predicament.domain.perception.DirectedDyad;
import predicament.domain.perception.Logit;
import predicament.domain.perception.RecordRule;

/** For which pair, at which pace and at which instants a theory is run, with the coded priors on the logit scale. */
public record Setting(
        Dyad dyad, Tempo tempo, Instant from, Instant until, double priorOfA, double priorOfB, Conditions conditions) {

    private static final int GRID = 120;

    /** Of a pair of which nothing is coded but its moves. */
    public Setting(Dyad dyad, Tempo tempo, Instant from, Instant until, double priorOfA, double priorOfB) {
        this(dyad, tempo, from, until, priorOfA, priorOfB, Conditions.UNCODED);
    }

    /** The setting of a pair in a case up to an instant. */
    public static Setting of(CaseRecord record, Dyad dyad, Instant until) {
        return new Setting(
                dyad,
                record.description().tempo(),
                record.description().start(),
                until,
                Logit.ofThreat(record.prior(dyad.a(), dyad.b())),
                Logit.ofThreat(record.prior(dyad.b(), dyad.a())),
                Conditions.of(record, dyad));
    }

    /** O as each side perceived it over time, in one draw. */
    Timeline[] balances(Draw draw) {
        return new Timeline[] {conditions.balances(dyad.a(), draw), conditions.balances(dyad.b(), draw)};
    }

    /** The same with O and d held at these values throughout, whoever coded or perceived them. */
    public Setting under(double balance, double distinguishability) {
        return new Setting(dyad, tempo, from, until, priorOfA, priorOfB, conditions.held(balance, distinguishability));
    }

    /** The same with every coding of O at one share of its range, and every coding of d at another. */
    Setting placed(double shareOfBalance, double shareOfTold) {
        return new Setting(
                dyad, tempo, from, until, priorOfA, priorOfB, conditions.placed(shareOfBalance, shareOfTold));
    }

    DirectedDyad ofA() {
        return new DirectedDyad(dyad.a(), dyad.b());
    }

    DirectedDyad ofB() {
        return new DirectedDyad(dyad.b(), dyad.a());
    }

    /** 0 for the first state of the pair, 1 for the second. */
    int side(ActorId actor) {
        return actor.equals(dyad.a()) ? 0 : 1;
    }

    double prior(int side) {
        return side == 0 ? priorOfA : priorOfB;
    }

    RecordRule recordRule(double prior) {
        return new RecordRule(prior, tempo.halfLifeDays(), RecordRule.STATIONARY_VARIANCE);
    }

    /** Days between escalatory moves where too few are known: two in a crisis, sixty in a race. */
    public double defaultTempoDays() {
        return switch (tempo) {
            case CRISIS -> 2;
            case RACE -> 60;
        };
    }

    /** Half-life of a theory's threat in days: shorter in a crisis than in a race. */
    double pick(double crisis, double race) {
        return switch (tempo) {
            case CRISIS -> crisis;
            case RACE -> race;
        };
    }

    /** The instants at which a trajectory is read: a fixed grid over the window, in whole milliseconds. */
    List<Instant> grid() {
        return Arrays.stream(gridMillis()).mapToObj(Instant::ofEpochMilli).toList();
    }

    long[] gridMillis() {
        var step = Duration.between(from, until).dividedBy(GRID);
        return IntStream.rangeClosed(0, GRID)
                .mapToLong(k -> from.plus(step.multipliedBy(k)).toEpochMilli())
                .toArray();
    }
}
