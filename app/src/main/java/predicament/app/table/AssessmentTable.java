package predicament.app.table;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import predicament.app.sight.CaseSight;
import predicament.domain.crisis.Assessment;
import predicament.domain.crisis.Holder;
import predicament.domain.crisis.Intent;
import predicament.domain.perception.Logit;
import predicament.domain.perception.RecordRule;

/** The table of assessments: who thought how threatened his state was by whom, as a document shows it. */
public final class AssessmentTable {

    private AssessmentTable() {}

    public static Table<Assessment> of(CaseSight sight, AssessmentList assessments) {
        var columns = new ArrayList<Column<Assessment>>();
        columns.add(new Column<>("assessment", "the id of the assessment", Assessment::id));
        columns.add(new Column<>(
                "observer", "the state that felt it", it -> it.observer().code()));
        columns.add(new Column<>(
                "target", "the state from which it was felt", it -> it.target().code()));
        columns.add(new Column<>("holder", "who felt it", it -> it.holder().value()));
        columns.add(holder(sight, "holder_name", "the name", Holder::name));
        columns.add(holder(sight, "holder_office", "the office", Holder::office));
        columns.add(holder(
                sight,
                "holder_class",
                "the kind of decider, which gives the weight",
                it -> Codes.of(it.holderClass())));
        columns.addAll(Column.time("written", "when it was written", Assessment::written));
        columns.addAll(Column.time(
                "reached", "when it first reached those who decide: read, or written by one", Assessment::reached));
        columns.add(new Column<>(
                "readers",
                "who read it, and when",
                it -> it.readers().stream()
                        .map(reader -> reader.holder() + " " + reader.at().edtf())
                        .toList()));
        columns.addAll(coding());
        columns.add(new Column<>("account", "what the document says", Assessment::account));
        columns.addAll(Sources.columns(sight.record(), Assessment::provenance));
        return new Table<>("perceptions", columns, assessments.rows());
    }

    private static List<Column<Assessment>> coding() {
        return List.of(
                new Column<>(
                        "level", "the coded level, 0 none to 6 imminent", it -> Column.of(it.level(), l -> l.rank())),
                new Column<>("level_name", "the name of the coded level", it -> Column.of(it.level(), Codes::of)),
                new Column<>(
                        "threat",
                        "the coded threat, 0 to 100, where it is given instead of a level",
                        Assessment::threat),
                new Column<>("logit", "level or threat on the logit scale, as it enters the record", Assessment::logit),
                new Column<>("threat_value", "the same on 0 to 100", it -> Logit.threat(it.logit())),
                new Column<>(
                        "noise",
                        "the variance with which it enters, by the coder's confidence",
                        it -> RecordRule.noise(it.provenance().confidence())),
                intent("defensive", Intent::defensive),
                intent("status_quo", Intent::statusQuo),
                intent("opportunistic", Intent::opportunistic),
                intent("limited_revisionist", Intent::limitedRevisionist),
                intent("unlimited_revisionist", Intent::unlimitedRevisionist),
                new Column<>(
                        "capability",
                        "the other's strength, 0 to 100; 50 is as strong as oneself",
                        Assessment::capability),
                new Column<>("imminence", "how soon danger was expected", Assessment::imminence),
                new Column<>(
                        "own_provocation",
                        "whether the holder saw that his own state provoked",
                        it -> Codes.of(it.ownProvocation())));
    }

    private static Column<Assessment> intent(String name, Function<Intent, Double> share) {
        return new Column<>(
                "intent_" + name,
                "probability that the other's intent was " + name.replace('_', ' '),
                it -> Column.of(it.intent(), share::apply));
    }

    private static Column<Assessment> holder(CaseSight sight, String name, String meaning, Column.Value<Holder> value) {
        return new Column<>(name, meaning, it -> Column.of(sight.record().holder(it.holder()), value));
    }
}
