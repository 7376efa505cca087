package predicament.app.history;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import predicament.app.sight.Numbers;
import predicament.app.sight.Words;
import predicament.domain.crisis.Actor;
import predicament.domain.crisis.Aim;
import predicament.domain.crisis.Assessment;
import predicament.domain.crisis.Balance;
import predicament.domain.crisis.BibliographyEntry;
import predicament.domain.crisis.CrisisDescription;
import predicament.domain.crisis.Distinguishability;
import predicament.domain.crisis.Holder;
import predicament.domain.crisis.Item;
import predicament.domain.crisis.Learning;
import predicament.domain.crisis.Move;
import predicament.domain.crisis.Prior;
import predicament.domain.crisis.PublishedOnset;
import predicament.domain.crisis.Reading;

/** Everything that an item says, in words, under the labels that its pages use. */
final class ItemSaid {

    private ItemSaid() {}

    static Map<String, String> of(Item item, Names names) {
        var parts = new Labelled(names);
        return switch (item) {
            case CrisisDescription it -> CaseSaid.of(it, names);
            case Move it -> MoveSaid.of(it, names);
            case Learning it -> MoveSaid.of(it, names);
            case Assessment it -> ViewSaid.of(it, names);
            case Reading it -> CaseSaid.of(it, names);
            case PublishedOnset it -> ViewSaid.of(it, names);
            case BibliographyEntry it -> {
                var said = new LinkedHashMap<>(it.source().fields());
                said.put("Type", it.source().type());
                yield said;
            }
            case Actor it ->
                parts.put("Name", it.name())
                        .put("Short name", it.shortName())
                        .put("Head of a column", it.head())
                        .put("Adjective", it.adjective())
                        .put("Capital", it.capital())
                        .put("Clock", it.zone().getId())
                        .put("Place in the case’s order", Integer.toString(it.rank()))
                        .parts();
            case Holder it ->
                parts.put("Name", it.name())
                        .put("Office", it.office())
                        .put("State", names.state(it.actor()))
                        .put("Class", it.holderClass().name().replace('_', ' ').toLowerCase(Locale.ROOT))
                        .parts();
            case Prior it ->
                parts.put("Threat", Numbers.fixed(it.threat(), 1) + " of 100")
                        .put("Felt by", names.state(it.observer()))
                        .put("Threat from", names.state(it.target()))
                        .put("Account", it.account())
                        .put(it.provenance())
                        .parts();
            case Balance it ->
                parts.put("Offence–defence balance", it.balance())
                        .put(
                                "As seen by",
                                it.observer() == null ? "nobody: the objective one" : names.state(it.observer()))
                        .put("From", names.time(it.from()))
                        .put("Account", it.account())
                        .put(it.provenance())
                        .parts();
            case Distinguishability it ->
                parts.put("How far offence can be told from defence", it.value())
                        .put("From", names.time(it.from()))
                        .put("Account", it.account())
                        .put(it.provenance())
                        .parts();
            case Aim it ->
                parts.put("Who wanted", names.state(it.actor()))
                        .put("Of whom", names.state(it.toward()))
                        .put("Issue", it.issue())
                        .put("When", names.time(it.at()))
                        .put("Compatible", Words.certainty(it.compatible()))
                        .put("Greedy", Words.certainty(it.greedy()))
                        .put("Account", it.account())
                        .put(it.provenance())
                        .parts();
        };
    }
}
