package predicament.app.curation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import predicament.app.sight.CaseSight;
import predicament.domain.crisis.Dyad;
import predicament.domain.source.Source;
import predicament.domain.time.CalendarSystem;

/** The lists out of which a form lets one choose: what the case holds just now. */
record Choices(
        List<Option> states,
        List<Option> holders,
        List<Option> moves,
        List<Option> sources,
        List<Option> pairs,
        List<Option> zones) {

    static final Choices NONE = new Choices(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    /** The calendars in which a date can be written. */
    public static final List<Option> CALENDARS = List.of(
            new Option(CalendarSystem.GREGORIAN.name(), "Gregorian"),
            new Option(CalendarSystem.JULIAN.name(), "Julian"));

    static Choices of(CaseSight sight) {
        var record = sight.record();
        var actors = record.actors();
        var pairs = new ArrayList<Option>();
        for (var one : actors) {
            for (var other : actors) {
                if (one.id().compareTo(other.id()) >= 0) continue;
                pairs.add(new Option(
                        new Dyad(one.id(), other.id()).toString(), one.shortName() + " and " + other.shortName()));
            }
        }
        return new Choices(
                actors.stream().map(it -> new Option(it.id().code(), it.name())).toList(),
                record.holders().stream()
                        .map(it -> new Option(
                                it.id().value(),
                                "%s: %s, %s".formatted(record.actor(it.actor()).shortName(), it.name(), it.office())))
                        .sorted(Comparator.comparing(Option::label))
                        .toList(),
                record.moves().stream()
                        .map(it -> new Option(
                                it.id().value(),
                                "%s: %s (%s)"
                                        .formatted(
                                                sight.clock().brief(it.occurred()),
                                                it.title(),
                                                record.actor(it.by()).shortName())))
                        .toList(),
                record.sources().stream()
                        .map(it -> new Option(it.id().value(), named(it)))
                        .sorted(Comparator.comparing(Option::label, String.CASE_INSENSITIVE_ORDER))
                        .toList(),
                pairs,
                actors.stream()
                        .map(it -> new Option(it.zone().getId(), it.capital()))
                        .distinct()
                        .toList());
    }

    private static String named(Source source) {
        var title = source.title().length() > 70 ? source.title().substring(0, 69) + "…" : source.title();
        return source.shortForm().equals(source.title()) ? title : source.shortForm() + ": " + title;
    }

    /** What a field lets one choose; an answer that is no longer on the list stays possible. */
    public List<Option> of(Field field, @Nullable String chosen) {
        var options = options(field);
        if (chosen == null
                || chosen.isEmpty()
                || options.stream().anyMatch(it -> it.value().equals(chosen))) {
            return options;
        }
        var more = new ArrayList<>(options);
        more.add(new Option(chosen, chosen + " (not in this case)"));
        return more;
    }

    /** How an answer is called on the list of its field. */
    String label(Field field, String value) {
        return of(field, value).stream()
                .filter(it -> it.value().equals(value))
                .map(Option::label)
                .findFirst()
                .orElse(value);
    }

    /** What stands in an input that suggests moves or sources. */
    public static String suggested(Option option) {
        return "%s [%s]".formatted(option.label(), option.value());
    }

    /** The answer as such an input shows it. */
    public String named(Field field, String value) {
        if (field.asks() != Asks.MOVE && field.asks() != Asks.SOURCE) return value;
        return options(field).stream()
                .filter(it -> it.value().equals(value))
                .map(Choices::suggested)
                .findFirst()
                .orElse(value);
    }

    private List<Option> options(Field field) {
        return switch (field.asks()) {
            case STATE -> states;
            case HOLDER -> holders;
            case MOVE -> moves;
            case SOURCE -> sources;
            case PAIR -> pairs;
            case ZONE -> zones;
            case CHOICE, WHOLE -> field.options();
            case LINE, TEXT, LINES, NUMBER, RANGE, TIME, TIME_OR_NEVER, CHECK, GROUP, ROWS -> List.of();
        };
    }
}
