package predicament.app.curation;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import predicament.domain.crisis.Actor;
import predicament.domain.crisis.CrisisDescription;
import predicament.domain.crisis.CrisisId;
import predicament.domain.time.Zones;

/** A case as a curator founds it. */
record Founding(CrisisId crisis, CrisisDescription description, List<Actor> states) {

    private static final Map<String, String> OPENING = Map.of("opensAt", "to", "opensFrom", "from");

    /** Nothing where something stands against it, which is then among the errors of the form. */
    static @Nullable Founding read(Typed typed, Predicate<String> taken) {
        var said = typed.answeredOtherwise();
        opening(said);
        var clock = clock(said);
        var description = ItemReading.of(FrameSheets.DESCRIPTION, "", said, List.of(), clock);
        OPENING.keySet().stream().filter(it -> typed.get(it).isBlank()).forEach(typed.errors()::remove);
        var states = states(typed, clock);
        var crisis = crisis(typed, taken);
        if (!typed.errors().isEmpty()) return null;
        return new Founding(
                Objects.requireNonNull(crisis), (CrisisDescription) Objects.requireNonNull(description), states);
    }

    private static void opening(Typed typed) {
        OPENING.forEach((opens, like) -> {
            if (!typed.get(opens).isBlank()) return;
            for (var part : List.of("", ".zone", ".calendar")) typed.put(opens + part, typed.get(like + part));
        });
    }

    private static ZoneId clock(Typed typed) {
        try {
            return Zones.parse(typed.get("clock"));
        } catch (IllegalArgumentException e) {
            return Zones.UTC;
        }
    }

    private static @Nullable CrisisId crisis(Typed typed, Predicate<String> taken) {
        var asked = typed.get(FoundingSheet.SLUG);
        if (asked.isBlank()) {
            return new CrisisId(Ids.free(Ids.slug(typed.get("title")), taken.or(CrisisId.RESERVED::equals)));
        }
        if (asked.equals(CrisisId.RESERVED)) {
            typed.wrong(FoundingSheet.SLUG, "“%s” is the address of this form: choose another.".formatted(asked));
            return null;
        }
        try {
            var crisis = new CrisisId(asked);
            if (taken.test(asked)) typed.wrong(FoundingSheet.SLUG, taken(asked));
            return crisis;
        } catch (IllegalArgumentException e) {
            typed.wrong(
                    FoundingSheet.SLUG,
                    "“%s” cannot be an address: use lower-case letters, digits and single hyphens, at most 100 characters."
                            .formatted(asked));
            return null;
        }
    }

    static String taken(String slug) {
        return "There is a case “%s” already: give this one another address.".formatted(slug);
    }

    private static List<Actor> states(Typed typed, ZoneId clock) {
        var states = new ArrayList<Actor>();
        var rows = typed.filled(FoundingSheet.STATES, FoundingSheet.STATES.name());
        for (var row : rows) {
            var read = state(typed, row, rows.indexOf(row), clock);
            if (read != null) states.add(read);
        }
        if (rows.size() < 2) typed.wrong("states", "A crisis lies between at least two states: name them.");
        if (states.stream().map(Actor::id).distinct().count() < states.size()) {
            typed.wrong("states", "Two states have the same code.");
        }
        return states;
    }

    private static @Nullable Actor state(Typed typed, int row, int rank, ZoneId clock) {
        var prefix = "states.%d.".formatted(row);
        var one = Typed.of(Map.of("rank", Integer.toString(rank)));
        for (var field : FoundingSheet.STATES.inner()) one.put(field.name(), typed.get(prefix + field.name()));
        var name = one.get("name");
        if (one.get("shortName").isBlank()) one.put("shortName", name);
        if (one.get("head").isBlank() && !name.isBlank()) one.put("head", head(name));
        if (one.get("zone").isBlank()) one.put("zone", clock.getId());
        var read = ItemReading.of(FrameSheets.ACTOR, one.get("id"), one, List.of(), clock);
        one.errors()
                .forEach(
                        (field, sentence) -> typed.wrong(prefix + (field.equals(Blame.FORM) ? "id" : field), sentence));
        return (Actor) read;
    }

    private static String head(String name) {
        var letters = name.replaceAll("[^\\p{L}]", "");
        var first = letters.substring(0, Math.min(3, letters.length())).toLowerCase(Locale.ROOT);
        return first.isEmpty() ? name : first.substring(0, 1).toUpperCase(Locale.ROOT) + first.substring(1) + ".";
    }
}
