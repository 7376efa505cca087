package predicament.cases;

import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import predicament.cases.Value.Keyed;
import predicament.domain.crisis.ActorId;
import predicament.domain.time.CalendarSystem;
import predicament.domain.time.HistoricalTime;
import predicament.domain.time.Zones;

/** Reads dates by the clock of the state whose date it is, and those of the case by the clock of its axis. */
final class Times {

    private final Errors errors;
    private final Scalars scalars;
    private final Map<ActorId, ZoneId> zones = new HashMap<>();
    private ZoneId clock = Zones.UTC;

    Times(Errors errors, Scalars scalars) {
        this.errors = errors;
        this.scalars = scalars;
    }

    void setClock(ZoneId clock) {
        this.clock = clock;
    }

    void setClock(ActorId actor, ZoneId zone) {
        zones.put(actor, zone);
    }

    Function<Value, Optional<HistoricalTime>> of(Optional<ActorId> actor) {
        return value -> read(value, actor.map(zones::get).orElse(clock));
    }

    Function<Value, Optional<HistoricalTime>> ofCase() {
        return value -> read(value, clock);
    }

    Optional<ZoneId> zone(Value value) {
        return scalars.text(value).flatMap(text -> errors.attempt(value.place(), () -> Zones.parse(text)));
    }

    private Optional<HistoricalTime> read(Value value, ZoneId zone) {
        if (value instanceof Keyed map) return longForm(map, zone);
        return scalars.word(value)
                .flatMap(text -> errors.attempt(value.place(), () -> HistoricalTime.parse(text, zone)));
    }

    private Optional<HistoricalTime> longForm(Keyed map, ZoneId otherwise) {
        var it = new Fields(map, errors);
        var at = it.required("at", scalars::word);
        var zone = it.optional("zone", this::zone);
        var calendar = it.optional("calendar", scalars.oneOf(CalendarSystem.class, "calendar"));
        return it.build(() -> HistoricalTime.parse(
                at.orElseThrow(), zone.orElse(otherwise), calendar.orElse(CalendarSystem.GREGORIAN)));
    }
}
