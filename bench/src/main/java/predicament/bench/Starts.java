package predicament.bench;

import java.nio.file.Path;
import java.util.List;
import predicament.bench.Comparison.Target;

/** From the start of the process to its first page, on a data folder that is there: prepared against the plain jar. */
final class Starts {

    private static final int TIMES = 5;

    private final Path data;
    private final Path prepared;

    Starts(Path data, Path prepared) {
        this.data = data;
        this.prepared = prepared;
    }

    List<Comparison> compare() throws Exception {
        // loads the casebook beside what was generated
        started(Jar.plain());
        var plain = Samples.none();
        var unpacked = Samples.none();
        var withCache = Samples.none();
        for (var k = 0; k < TIMES; k++) {
            plain.add(started(Jar.plain()));
            unpacked.add(started(Jar.unpacked(prepared)));
            withCache.add(started(Jar.prepared(prepared)));
        }
        return List.of(
                new Comparison("start, unpacked and AOT cache", "java -jar", plain, withCache, .5, Target.atMost(.5)),
                new Comparison("start, unpacked only", "java -jar", plain, unpacked, .5, Target.atMost(1)));
    }

    private long started(List<String> line) throws Exception {
        var begun = System.nanoTime();
        try (var _ = Jar.start(line, data)) {
            return System.nanoTime() - begun;
        }
    }
}
