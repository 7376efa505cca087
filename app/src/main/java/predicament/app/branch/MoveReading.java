package predicament.app.branch;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import predicament.app.sight.CaseSight;
import predicament.domain.branch.Change;
import predicament.domain.branch.Change.MoveAdded;
import predicament.domain.branch.Change.MoveChanged;
import predicament.domain.crisis.Actor;
import predicament.domain.crisis.Certainty;
import predicament.domain.crisis.Move;
import predicament.domain.crisis.MoveId;
import predicament.domain.crisis.MoveType;
import predicament.domain.crisis.Range;
import predicament.domain.crisis.Target;
import predicament.domain.crisis.Visibility;
import predicament.domain.source.Citation;
import predicament.domain.source.Confidence;
import predicament.domain.source.Provenance;
import predicament.domain.source.SourceId;
import predicament.domain.time.HistoricalTime;

/** Reads a form into a change; each field that cannot be read gets one sentence. An added move is named by its coding. */
final class MoveReading {

    private static final Provenance INVENTED = new Provenance(
            List.of(new Citation(new SourceId("counterfactual"), null, null)), "counterfactual branch", Confidence.LOW);

    private final MoveForm form;
    private final CaseSight sight;
    private final Map<String, String> errors;

    private MoveReading(MoveForm form, CaseSight sight) {
        this.form = form;
        this.sight = sight;
        errors = form.errors();
    }

    static @Nullable Change of(MoveForm form, CaseSight sight) {
        var reading = new MoveReading(form, sight);
        try {
            return form.added() ? reading.added() : reading.changed();
        } catch (IllegalArgumentException e) {
            form.errors().putIfAbsent("when", String.valueOf(e.getMessage()));
            return null;
        }
    }

    private @Nullable Change added() {
        var by = actor(form.by());
        if (by == null) errors.put("by", "Choose who makes the move.");
        var type = one(MoveType.class, form.type(), "type", "Choose what kind of move it is.");
        var seen = one(Visibility.class, form.visibility(), "visibility", "Choose who learns of it.");
        var when = when(null);
        var toward = form.toward().stream()
                .map(this::actor)
                .filter(it -> it != null && !it.equals(by))
                .map(Objects::requireNonNull)
                .distinct()
                .toList();
        if (toward.isEmpty()) errors.put("toward", "Choose at least one other state that it is toward.");
        var strength = type == null ? null : strength(type.magnitude());
        var hours = hours();
        if (!errors.isEmpty() || by == null || type == null || seen == null || when == null || strength == null) {
            return null;
        }
        var names = toward.stream().map(Actor::shortName).collect(Collectors.joining(", "));
        var title = "%s: %s toward %s".formatted(by.shortName(), type.title().toLowerCase(Locale.ROOT), names);
        return new MoveAdded(
                new Move(
                        new MoveId(form.move()),
                        when,
                        by.id(),
                        null,
                        type,
                        title,
                        type.title(),
                        "",
                        1,
                        seen,
                        type.direction(),
                        Range.of(strength),
                        Range.of(type.character()),
                        Range.of(type.cost()),
                        toward.stream()
                                .map(it -> new Target(it.id(), 1, null, null, null))
                                .toList(),
                        null,
                        null,
                        null,
                        Certainty.UNKNOWN,
                        0,
                        0,
                        false,
                        null,
                        List.of(),
                        INVENTED),
                hours);
    }

    private @Nullable Change changed() {
        var actual = sight.record().move(new MoveId(form.move()));
        var type = one(MoveType.class, form.type(), "type", "Choose what kind of move it is.");
        if (actual == null) errors.put("when", "There is no such move in this case; choose one from the list.");
        if (actual == null || type == null) return null;
        var when = when(actual);
        var strength = strength(actual.magnitude().mode());
        if (!errors.isEmpty() || when == null || strength == null) return null;
        var sameType = type == actual.type();
        var sameStrength = String.format(Locale.ROOT, "%.2f", actual.magnitude().mode())
                .equals(String.format(Locale.ROOT, "%.2f", strength));
        return new MoveChanged(new Move(
                actual.id(),
                when,
                actual.by(),
                actual.organ(),
                type,
                actual.title(),
                actual.label(),
                actual.account(),
                actual.importance(),
                actual.visibility(),
                sameType ? actual.direction() : type.direction(),
                sameStrength ? actual.magnitude() : Range.of(strength),
                sameType ? actual.character() : Range.of(type.character()),
                sameType ? actual.cost() : Range.of(type.cost()),
                sameType && sameStrength ? actual.targets() : plain(actual.targets()),
                actual.theatre(),
                actual.privatePurpose(),
                actual.statedPurpose(),
                actual.authorised(),
                actual.capability(),
                actual.reach(),
                actual.opensWindow(),
                actual.reactionTo(),
                actual.links(),
                actual.provenance()));
    }

    /** What the deed had meant to one state in particular is not known of another deed. */
    private static List<Target> plain(List<Target> targets) {
        return targets.stream()
                .map(it -> new Target(it.actor(), it.relevance(), null, null, null))
                .toList();
    }

    private @Nullable HistoricalTime when(@Nullable Move actual) {
        if (actual != null
                && form.when()
                        .equals(sight.clock().typed(actual.occurred().best()).replace('T', ' '))) {
            return actual.occurred();
        }
        try {
            return HistoricalTime.parse(form.when(), sight.clock().zone());
        } catch (IllegalArgumentException e) {
            errors.put("when", String.valueOf(e.getMessage()));
            return null;
        }
    }

    private @Nullable Double strength(double usual) {
        if (form.strength().isBlank()) return usual;
        try {
            var strength = Double.parseDouble(form.strength().replace(',', '.'));
            if (strength >= 0 && strength <= 1) return strength;
        } catch (NumberFormatException e) {
            // told below
        }
        errors.put("strength", "Give the strength as a number from 0 to 1, as 0.5.");
        return null;
    }

    private @Nullable Integer hours() {
        if (form.hours().isBlank()) return null;
        try {
            var hours = Integer.parseInt(form.hours());
            if (hours >= 0 && hours <= 8760) return hours;
        } catch (NumberFormatException e) {
            // told below
        }
        errors.put("hours", "Give the hours as a whole number from 0 to 8760, or leave it empty.");
        return null;
    }

    private @Nullable Actor actor(String code) {
        return sight.record().actors().stream()
                .filter(it -> it.id().code().equals(code))
                .findFirst()
                .orElse(null);
    }

    private <T extends Enum<T>> @Nullable T one(Class<T> type, String text, String field, String sentence) {
        try {
            return Enum.valueOf(type, text);
        } catch (IllegalArgumentException e) {
            errors.put(field, sentence);
            return null;
        }
    }
}
