package predicament.app.annotation;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import predicament.app.gate.BlindGate;
import predicament.app.people.Visitor;
import predicament.app.sight.CaseSight;
import predicament.app.sight.Pairs;
import predicament.domain.crisis.Move;
import predicament.domain.time.HistoricalTime;

/** Lays out the form in which an annotation is written: what can be chosen, and what was typed. */
@Component
class FormPage {

    static final String VIEW = "annotation/form";

    /** A move that can be chosen: what the form sends, and what the reader sees. */
    record Choice(String value, String when, int rank, String actor, String title) {}

    /** An item that can be cited: its key, and what it is. */
    record Citable(String value, String words) {}

    private final BlindGate gate;
    private final Visitor visitor;

    FormPage(BlindGate gate, Visitor visitor) {
        this.gate = gate;
        this.visitor = visitor;
    }

    String show(CaseSight sight, AnnotationForm form, @Nullable String id, Model model) {
        var within = within(sight, form);
        model.addAttribute("title", id == null ? "Mark where it began" : "Revise an annotation");
        model.addAttribute("sight", sight);
        model.addAttribute("form", form);
        model.addAttribute("id", id);
        model.addAttribute("pairs", Pairs.all(sight));
        model.addAttribute(
                "within", within.stream().map(it -> choice(sight, it)).toList());
        model.addAttribute(
                "others",
                sight.record().moves().stream()
                        .filter(it -> !within.contains(it))
                        .map(it -> choice(sight, it))
                        .toList());
        model.addAttribute("items", items(sight));
        model.addAttribute("lines", form.evidenceLines());
        model.addAttribute("seenBefore", gate.isOpen(sight.crisis()));
        model.addAttribute("signedIn", visitor.person() != null);
        return VIEW;
    }

    /** The moves in the interval typed so far, and those chosen already. */
    private static List<Move> within(CaseSight sight, AnnotationForm form) {
        var from = time(form.begins(), sight);
        var to = form.ends().isBlank() ? from : time(form.ends(), sight);
        return sight.record().moves().stream()
                .filter(it -> form.triggers().contains(it.id().value()) || lies(it.occurred(), from, to))
                .toList();
    }

    private static boolean lies(HistoricalTime time, @Nullable HistoricalTime from, @Nullable HistoricalTime to) {
        if (from == null || to == null) return false;
        return !time.certainlyBefore(from) && !to.certainlyBefore(time);
    }

    private static @Nullable HistoricalTime time(String text, CaseSight sight) {
        try {
            return text.isBlank()
                    ? null
                    : HistoricalTime.parse(text.strip(), sight.clock().zone());
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static Choice choice(CaseSight sight, Move move) {
        var by = sight.record().actor(move.by());
        return new Choice(
                move.id().value(),
                AnnotationWords.when(move.occurred(), sight),
                by.rank() + 1,
                by.shortName(),
                move.title());
    }

    /** What can be cited: moves and assessments, by their date. */
    private static List<Citable> items(CaseSight sight) {
        record Dated(HistoricalTime when, Citable item) {}
        var moves = sight.record().moves().stream()
                .map(it -> new Dated(it.occurred(), new Citable(it.key().toString(), AnnotationWords.move(it, sight))));
        var assessments = sight.record().assessments().stream()
                .map(it -> new Dated(
                        it.written(), new Citable(it.key().toString(), AnnotationWords.assessment(it, sight))));
        return Stream.concat(moves, assessments)
                .sorted(Comparator.comparing(Dated::when))
                .map(Dated::item)
                .toList();
    }
}
