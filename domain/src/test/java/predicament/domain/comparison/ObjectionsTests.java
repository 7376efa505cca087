package predicament.domain.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import predicament.domain.comparison.Codings.Quantity;
import predicament.domain.comparison.Objections.Outcome;
import predicament.domain.crisis.Actor;
import predicament.domain.crisis.ActorId;
import predicament.domain.crisis.Balance;
import predicament.domain.crisis.BibliographyEntry;
import predicament.domain.crisis.CrisisId;
import predicament.domain.crisis.Distinguishability;
import predicament.domain.crisis.Item;
import predicament.domain.crisis.Range;
import predicament.domain.crisis.Reading;
import predicament.domain.perception.CaseRecord;
import predicament.domain.source.Citation;
import predicament.domain.source.Confidence;
import predicament.domain.source.Provenance;
import predicament.domain.source.Source;
import predicament.domain.source.SourceId;
import predicament.domain.time.HistoricalTime;

/** Who counts as a coder of O and d, how far they agree, and whom the thresholds uphold. */
class ObjectionsTests {

    private static final ActorId NORTH = new ActorId("NO");

    @Test
    void a_case_coded_by_one_person_has_no_agreement_whatever_its_rival_readings_say() {
        var one = Codings.of(record(
                List.of(
                        balance("od", null, "1914", Range.of(.2), "editors"),
                        balance("od-no", NORTH, "1914", Range.of(.4), "editors")),
                List.of(
                        balance("od", null, "1914", Range.of(-.6), "editors"),
                        balance("od-no", NORTH, "1914", Range.of(.8), "editors"))));

        assertThat(one.ofCoders(Quantity.OBJECTIVE)).isEqualTo(new Concord(1, 0, null));
        assertThat(one.ofReadings(Quantity.OBJECTIVE)).isEqualTo(new Concord(2, 1, null));
        assertThat(one.ofCoders(Quantity.DISTINGUISHABILITY)).isEqualTo(new Concord(0, 0, null));
    }

    @Test
    void two_persons_who_code_the_same_two_dates_are_compared_and_what_one_alone_coded_counts_for_nothing() {
        var two = Codings.of(record(
                List.of(
                        balance("od", null, "1914", Range.of(.1), "first"),
                        balance("od-later", null, "1915", Range.of(.6), "first"),
                        balance("od-last", null, "1916", Range.of(.9), "first"),
                        told("d", .3, "first")),
                List.of(
                        balance("od", null, "1914", Range.of(.1), "second"),
                        balance("od-later", null, "1915", Range.of(.6), "second"))));

        assertThat(two.ofCoders(Quantity.OBJECTIVE).coders()).isEqualTo(2);
        assertThat(two.ofCoders(Quantity.OBJECTIVE).units()).isEqualTo(2);
        assertThat(two.ofCoders(Quantity.OBJECTIVE).alpha()).isCloseTo(1, within(1e-12));
        assertThat(two.ofCoders(Quantity.PERCEIVED)).isEqualTo(new Concord(0, 0, null));
        assertThat(two.ofCoders(Quantity.DISTINGUISHABILITY)).isEqualTo(new Concord(1, 0, null));
    }

    /** Four coders, twelve units, of which one has a single value (Krippendorff 2011). */
    @Test
    void agreement_by_numbers_is_that_of_krippendorffs_example() {
        var table = List.of("123321412...", "1233224125.3", ".3332342251.", "12332441251.");
        var units = new ArrayList<Map<String, Double>>();
        for (var unit = 0; unit < 12; unit++) {
            var values = new HashMap<String, Double>();
            for (var coder = 0; coder < 4; coder++) {
                var mark = table.get(coder).charAt(unit);
                if (mark != '.') values.put("coder " + coder, (double) (mark - '0'));
            }
            units.add(values);
        }

        var found = Concord.of(units);

        assertThat(found.coders()).isEqualTo(4);
        assertThat(found.units()).isEqualTo(11);
        assertThat(found.alpha()).isCloseTo(.849, within(.0005));
    }

    @Test
    void the_variance_of_the_balance_is_parted_into_between_periods_and_within() {
        // 1914: .2 and .4, mean .3; 1915: .8 and .4, mean .6: between .0225, within the mean of .01 and .04
        var balances = List.of(
                balance("od", null, "1914", Range.of(.2), "editors"),
                balance("od-no", NORTH, "1914", Range.of(.4), "editors"),
                balance("od-later", null, "1915", Range.of(.8), "editors"));

        assertThat(Objections.betweenPeriods(balances)).isCloseTo(.0225 / (.0225 + .025), within(1e-12));
        assertThat(Objections.betweenPeriods(balances.subList(0, 2))).isNull();
        assertThat(new Range(0, 0, 1).variance()).isCloseTo(1 / 18.0, within(1e-12));
    }

    @Test
    void thresholds_uphold_the_critics_the_defenders_or_neither() {
        assertThat(Objections.outcome(.9, .9, .21, .1)).isEqualTo(Outcome.CRITICS);
        assertThat(Objections.outcome(.9, .9, .04, .81)).isEqualTo(Outcome.CRITICS);
        assertThat(Objections.outcome(.66, .9, .04, .1)).isEqualTo(Outcome.CRITICS);
        assertThat(Objections.outcome(.9, .66, .04, .1)).isEqualTo(Outcome.CRITICS);
        assertThat(Objections.outcome(.80, .80, .04, .1)).isEqualTo(Outcome.DEFENDERS);
        assertThat(Objections.outcome(.79, .9, .04, .1)).isEqualTo(Outcome.UNDECIDED);
        assertThat(Objections.outcome(.9, .9, .05, .1)).isEqualTo(Outcome.UNDECIDED);
    }

    @Test
    void agreement_that_cannot_be_computed_upholds_nobody() {
        assertThat(Objections.outcome(null, null, 0, 0)).isEqualTo(Outcome.UNDECIDED);
        assertThat(Objections.outcome(.9, null, 0, 0)).isEqualTo(Outcome.UNDECIDED);
    }

    private static CaseRecord record(List<Item> base, List<Item> overrides) {
        var items = new ArrayList<>(base);
        items.add(new Reading("rival", "Rival", "Another view.", overrides, by("editors")));
        items.add(new BibliographyEntry(new Source(new SourceId("book"), "book", Map.of("title", "A Book"))));
        items.add(new Actor(NORTH, 1, "North", "North", "North", "North", "Capital", ZoneOffset.UTC));
        return CaseRecord.of(new CrisisId("sample"), 1, null, items);
    }

    private static Balance balance(String id, @Nullable ActorId observer, String from, Range value, String coder) {
        return new Balance(id, observer, HistoricalTime.parse(from), value, "Coded.", by(coder));
    }

    private static Distinguishability told(String id, double value, String coder) {
        return new Distinguishability(id, HistoricalTime.parse("1914"), Range.of(value), "Coded.", by(coder));
    }

    private static Provenance by(String coder) {
        return new Provenance(List.of(new Citation(new SourceId("book"), null, null)), coder, Confidence.LOW);
    }
}
