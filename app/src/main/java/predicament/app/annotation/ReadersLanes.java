package predicament.app.annotation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.springframework.stereotype.Component;
import predicament.app.figure.OnsetBar;
import predicament.app.figure.OnsetRow;
import predicament.app.onset.ReadersOnsets;
import predicament.app.people.Visitor;
import predicament.app.sight.CaseSight;

/** Readers' annotations as rows of the figure, one a reader. */
@Component
class ReadersLanes implements ReadersOnsets {

    /** Author colours that the stylesheet knows. */
    private static final int COLOURS = 6;

    private final Annotations annotations;
    private final Visitor visitor;

    ReadersLanes(Annotations annotations, Visitor visitor) {
        this.annotations = annotations;
        this.visitor = visitor;
    }

    @Override
    public List<OnsetRow> rows(CaseSight sight) {
        var byPerson = new LinkedHashMap<String, List<AnnotationEntry>>();
        for (var entry : annotations.of(sight.crisis(), sight.pinned())) {
            byPerson.computeIfAbsent(entry.value().by().value(), person -> new ArrayList<>())
                    .add(entry);
        }
        var me = visitor.person();
        var rows = new ArrayList<OnsetRow>();
        for (var person : byPerson.entrySet()) {
            var colour = rows.size() % COLOURS + 1;
            var mine = me != null && me.person().equals(person.getKey());
            rows.add(new OnsetRow(
                    person.getValue().getFirst().name(),
                    mine ? "yours" : "",
                    person.getValue().stream()
                            .map(it -> bar(sight, it, colour, mine))
                            .toList()));
        }
        return rows;
    }

    private static OnsetBar bar(CaseSight sight, AnnotationEntry entry, int colour, boolean mine) {
        var interval = entry.value().interval();
        return new OnsetBar(
                entry.id(),
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
                "/cases/%s/annotations/%s".formatted(sight.crisis().slug(), entry.id()));
    }
}
