package predicament.app.annotation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import predicament.app.figure.OnsetBar;
import predicament.app.figure.OnsetRow;
import predicament.app.onset.ReadersOnsets;
import predicament.app.people.Visitor;
import predicament.app.sight.CaseSight;
import predicament.domain.annotation.PersonId;
import predicament.domain.crisis.Dyad;

/** Readers' annotations as rows of the figure, one a reader. */
@Component
class ReadersLanes implements ReadersOnsets {

    private final Annotations annotations;
    private final Visitor visitor;

    ReadersLanes(Annotations annotations, Visitor visitor) {
        this.annotations = annotations;
        this.visitor = visitor;
    }

    @Override
    public List<OnsetRow> rows(CaseSight sight, Predicate<@Nullable Dyad> wanted) {
        var byPerson = new LinkedHashMap<String, List<AnnotationEntry>>();
        var entries = annotations.judgements(sight.crisis(), sight.pinned());
        var colours = Colours.of(entries);
        for (var entry : entries) {
            if (!wanted.test(entry.value().dyad())) continue;
            byPerson.computeIfAbsent(entry.value().by().value(), person -> new ArrayList<>())
                    .add(entry);
        }
        var me = visitor.person();
        var rows = new ArrayList<OnsetRow>();
        for (var person : byPerson.entrySet()) {
            var colour = colours.getOrDefault(new PersonId(person.getKey()), 1);
            var mine = me != null && me.person().equals(person.getKey());
            rows.add(new OnsetRow(
                    person.getValue().getFirst().name(),
                    mine ? "yours" : "",
                    drawn(person.getValue()).stream()
                            .map(it -> bar(sight, it, colour, mine))
                            .toList()));
        }
        return rows;
    }

    /** A revision that judges as the blind first version did draws no second bar: the first stands for both. */
    private static List<AnnotationEntry> drawn(List<AnnotationEntry> entries) {
        return entries.stream()
                .filter(it -> it.version() == 1
                        || entries.stream()
                                .noneMatch(first ->
                                        first.id().equals(it.id()) && first.version() == 1 && first.judgesLike(it)))
                .toList();
    }

    private static OnsetBar bar(CaseSight sight, AnnotationEntry entry, int colour, boolean mine) {
        var interval = entry.value().interval();
        return new OnsetBar(
                entry.current() ? entry.id() : entry.id() + "-first",
                switch (entry.value().judgement()) {
                    case SPIRAL_BEGAN -> OnsetBar.Type.SPIRAL;
                    case NO_SPIRAL -> OnsetBar.Type.NONE;
                    case UNDECIDED -> OnsetBar.Type.UNDECIDED;
                },
                interval == null ? null : interval.earliest(),
                entry.best(),
                interval == null ? null : interval.latest(),
                entry.initials(),
                colour,
                !entry.blind(),
                mine,
                false,
                entry.name() + ": " + entry.words(sight),
                "/cases/%s/annotations/%s#version-%d".formatted(sight.crisis().slug(), entry.id(), entry.version()));
    }
}
