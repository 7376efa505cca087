package predicament.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import predicament.bench.Comparison.Target;
import predicament.bench.Samples.Pair;

/**
 * The page of July 1914, kept (one address again and again) and drawn for the first time (a fresh instant each), against a
 * static file of the same size from the same server; by one visitor and by eight at once, over loopback.
 */
final class Pages {

    private static final int AT_ONCE = 8;
    private static final int KEPT = 1_000;
    private static final int FIRST = 160;
    private static final String STATIC = "/css/same-size.css";
    private static final String ANY_NUMBER_ON_ONE_CONNECTION = "SERVER_TOMCAT_MAXKEEPALIVEREQUESTS";

    private final Path data;
    private final Path prepared;
    private final AtomicInteger fresh = new AtomicInteger();

    Pages(Path data, Path prepared) {
        this.data = data;
        this.prepared = prepared;
    }

    List<Comparison> compare() throws Exception {
        try (var program = Jar.start(Jar.withFile(prepared, STATIC, length()), data, ANY_NUMBER_ON_ONE_CONNECTION, "-1")) {
            var port = program.port();
            var rows = new ArrayList<Comparison>();
            rows.addAll(rows("page kept", 2, inTurns(port, 1, KEPT, () -> Jar.PAGE)));
            rows.addAll(rows("page kept, 8 at once", 2, inTurns(port, AT_ONCE, KEPT / AT_ONCE, () -> Jar.PAGE)));
            rows.addAll(rows("page first drawn", 8, inTurns(port, 1, FIRST, this::freshAddress)));
            rows.addAll(rows("page first drawn, 8 at once", 8, inTurns(port, AT_ONCE, FIRST / AT_ONCE, this::freshAddress)));
            return rows;
        }
    }

    private int length() throws Exception {
        try (var program = Jar.start(Jar.prepared(prepared), data);
                var visitor = new Visitor(program.port())) {
            return (int) visitor.get(Jar.PAGE);
        }
    }

    private static List<Comparison> rows(String name, double bound, Pair pair) {
        return List.of(
                new Comparison(name + ", p50", "static file", pair.peer(), pair.ours(), .5, Target.atMost(bound)),
                new Comparison(name + ", p99", "static file", pair.peer(), pair.ours(), .99, Target.atMost(bound)));
    }

    private String freshAddress() {
        var minute = fresh.getAndIncrement();
        return "%s?at=1914-07-%02dT%02d:%02d".formatted(Jar.PAGE, 5 + minute / 1_440, minute / 60 % 24, minute % 60);
    }

    private interface Address {

        String next();
    }

    private static Pair inTurns(int port, int visitors, int times, Address address) throws Exception {
        var pair = new Pair(Samples.none(), Samples.none());
        try (var threads = Executors.newFixedThreadPool(visitors)) {
            var visits = new ArrayList<Callable<Pair>>();
            for (var k = 0; k < visitors; k++) visits.add(() -> visit(port, times, address));
            for (var visited : threads.invokeAll(visits)) {
                pair.peer().seconds().addAll(visited.get().peer().seconds());
                pair.ours().seconds().addAll(visited.get().ours().seconds());
            }
        }
        return pair;
    }

    private static Pair visit(int port, int times, Address address) throws Exception {
        try (var visitor = new Visitor(port)) {
            return Samples.inTurns(Math.min(50, times / 5), times, () -> visitor.get(STATIC), () -> visitor.get(address.next()));
        }
    }
}
