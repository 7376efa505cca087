package predicament.app.timeline;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import predicament.app.sight.CaseSight;
import predicament.domain.crisis.Actor;
import predicament.domain.perception.DirectedDyad;
import predicament.domain.perception.Perception;
import predicament.domain.perception.Threat;

/** Who felt threatened by whom at the instant: a row for each observer, a column for each target, the diagonal blank. */
public record Matrix(List<Actor> heads, List<Row> rows) {

    /** A change of more than this within a day is marked with an arrow. */
    private static final double CHANGE = 6;

    /** One observer. */
    public record Row(Actor observer, boolean viewpoint, List<Cell> cells) {}

    /** One value; silent where no document speaks, blank on the diagonal. */
    public record Cell(
            Actor target,
            boolean diagonal,
            boolean silent,
            long value,
            long low,
            long high,
            String shade,
            String change,
            @Nullable String href,
            String words) {}

    static Matrix of(CaseSight sight) {
        var actors = sight.record().actors();
        return new Matrix(
                actors,
                actors.stream()
                        .map(observer -> new Row(
                                observer,
                                sight.as() != null && sight.as().id().equals(observer.id()),
                                actors.stream()
                                        .map(target -> cell(sight, observer, target))
                                        .toList()))
                        .toList());
    }

    private static Cell cell(CaseSight sight, Actor observer, Actor target) {
        if (observer.id().equals(target.id())) {
            return new Cell(target, true, false, 0, 0, 0, "nil", "", null, "");
        }
        var perception = Perception.of(
                sight.record(), new DirectedDyad(observer.id(), target.id()), sight.clockOf(observer.id()));
        var now = perception.at(sight.at());
        var before = perception.at(sight.at().minus(Duration.ofDays(1)));
        var silent = !now.isEvidenced();
        return new Cell(
                target,
                false,
                silent,
                Math.round(now.level()),
                Math.round(now.low90()),
                Math.round(now.high90()),
                silent ? "silent" : "c" + now.name().rank(),
                silent ? "" : change(now, before),
                sight.address("/dyads/" + observer.id() + "-" + target.id()),
                silent
                        ? "%s of %s: no evidence by this hour".formatted(observer.name(), target.name())
                        : "%s of %s: %d of 100, %s; 90 %% interval %d to %d"
                                .formatted(
                                        observer.name(),
                                        target.name(),
                                        Math.round(now.level()),
                                        now.name().name().toLowerCase(Locale.ROOT),
                                        Math.round(now.low90()),
                                        Math.round(now.high90())));
    }

    private static String change(Threat now, Threat before) {
        var by = now.level() - before.level();
        if (by > CHANGE) return "up";
        return by < -CHANGE ? "down" : "";
    }
}
