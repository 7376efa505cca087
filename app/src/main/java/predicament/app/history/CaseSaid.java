package predicament.app.history;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import predicament.domain.crisis.CrisisDescription;
import predicament.domain.crisis.PublishedOnset;
import predicament.domain.crisis.Reading;

/** A case’s description, and a rival reading of it, in words. */
final class CaseSaid {

    private CaseSaid() {}

    static Map<String, String> of(CrisisDescription it, Names names) {
        return new Labelled(names)
                .put("Title", it.title())
                .put("Summary", it.summary())
                .put("Question", it.question())
                .put("Region", it.region())
                .put("Tempo", it.tempo().name().toLowerCase(Locale.ROOT))
                .put("Horizon", it.horizonDays() + " days")
                .put("From", names.time(it.from()))
                .put("To", names.time(it.to()))
                .put("Opens at", names.time(it.opensAt()))
                .put("Opens from", names.time(it.opensFrom()))
                .put("Clock", it.clockName() + ", " + it.clock().getId())
                .put(
                        "Days are counted from",
                        it.anchors().stream()
                                .map(a -> "%s (%s, %s)"
                                        .formatted(
                                                a.anchor().name(),
                                                a.prefix(),
                                                names.time(a.anchor().at())))
                                .collect(Collectors.joining("; ")))
                .put("Questions for a seminar", String.join(" ", it.questions()))
                .put("Gaps of the archives", String.join(" ", it.gaps()))
                .parts();
    }

    /** Each override whole, under what it overrides; datings of an onset stay behind the gate. */
    static Map<String, String> of(Reading it, Names names) {
        var parts = new Labelled(names)
                .put("Name", it.name())
                .put("Account", it.account())
                .put(it.provenance());
        for (var override : it.overrides()) {
            if (override instanceof PublishedOnset && !names.open()) continue;
            ItemSaid.of(override, names)
                    .forEach((label, words) -> parts.put(ItemTitle.of(override, names) + ": " + label, words));
        }
        return parts.parts();
    }
}
