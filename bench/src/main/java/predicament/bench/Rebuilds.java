package predicament.bench;

import java.util.ArrayList;
import java.util.List;
import predicament.app.perception.Threats;
import predicament.app.record.Rebuild;
import predicament.bench.Comparison.Target;
import predicament.bench.Samples.Work;

/**
 * A full rebuild of each read model against Axon's own replay of the same projection from the same store, and against
 * the least that could do the same work. The replay's time begins when its processor starts, after the old rows are
 * deleted, which is part of the rebuild's time.
 */
final class Rebuilds {

    /** A replay of more events than this is timed once: it takes minutes. */
    private static final int LARGE = 200_000;

    /** Of more events than this, everything is timed once, and Axon's replay, which takes half an hour, not at all. */
    private static final int HUGE = 2_000_000;

    private final Program program;
    private final int events;

    Rebuilds(Program program, int events) {
        this.program = program;
        this.events = events;
    }

    /** Brings the read models to what is stored. */
    void ready() {
        Program.PROJECTIONS.forEach(program.bean(Rebuild.class)::of);
    }

    /** Rebuilds of the read model of threat alone, warmed up, without a peer. */
    Samples ofThreat() throws Exception {
        var samples = Samples.none();
        for (var k = 0; k < times(); k++) {
            program.settle();
            samples.time(() -> program.bean(Rebuild.class).of(Threats.PROJECTION));
        }
        return samples;
    }

    List<Comparison> compare() throws Exception {
        var record = new BareTable(program.jdbc(), "recorded_item");
        var threat = List.of(
                new BareTable(program.jdbc(), "perception_input"),
                new BareTable(program.jdbc(), "perception_run"),
                new BareTable(program.jdbc(), "perception_step"));
        var rows = new ArrayList<Comparison>();
        rows.addAll(compare("record", new BareRecord(program.pool(), record)::rebuild, List.of(record)));
        rows.addAll(compare(Threats.PROJECTION, new BarePerception(program.pool(), threat)::rebuild, threat));
        return rows;
    }

    private List<Comparison> compare(String projection, Work bare, List<BareTable> tables) throws Exception {
        var rebuild = program.bean(Rebuild.class);
        if (events <= HUGE) {
            bare.run();
            rebuild.of(projection);
        }
        var replays = Samples.none();
        var bares = Samples.none();
        var ours = Samples.none();
        for (var k = 0; k < times(); k++) {
            if (events <= (k == 0 ? HUGE : LARGE)) replay(projection, replays);
            program.settle();
            bares.time(bare);
            program.settle();
            ours.time(() -> rebuild.of(projection));
        }
        tables.forEach(BareTable::mustEqualOurs);
        var what = "rebuild of " + projection;
        var beside = new Comparison(what, "bare COPY → fold → COPY", bares, ours, .5, Target.atLeast(.8));
        return replays.seconds().isEmpty()
                ? List.of(beside)
                : List.of(new Comparison(what, "Axon's replay", replays, ours, .5, Target.atLeast(8)), beside);
    }

    private int times() {
        return events <= HUGE ? 3 : 1;
    }

    private void replay(String projection, Samples samples) throws Exception {
        var processor = program.processor(projection);
        processor.shutDown();
        processor.resetTokens();
        program.jdbc()
                .sql("delete from projection_position where name = :name")
                .param("name", projection)
                .update();
        samples.time(() -> {
            processor.start();
            program.awaitProjected(projection);
        });
    }
}
