package predicament.cases;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import predicament.domain.crisis.ItemKind;

/** The lists of a case: by which key, in which files, and what they list. */
enum Section {
    ACTORS("actors", "actors", ItemKind.ACTOR),
    HOLDERS("actors", "holders", ItemKind.HOLDER),
    MOVES("moves", "moves", ItemKind.MOVE),
    LEARNINGS("learnings", "learnings", ItemKind.LEARNING),
    ASSESSMENTS("perceptions", "assessments", ItemKind.ASSESSMENT),
    PRIORS("codings", "priors", ItemKind.PRIOR),
    BALANCES("codings", "balances", ItemKind.BALANCE),
    DISTINGUISHABILITIES("codings", "distinguishabilities", ItemKind.DISTINGUISHABILITY),
    AIMS("codings", "aims", ItemKind.AIM),
    ONSETS("onsets", "onsets", ItemKind.ONSET),
    READINGS("readings", "readings", ItemKind.READING);

    static final String DESCRIPTION_FILE = "case.yaml";

    private final String stem;
    private final String key;
    private final ItemKind kind;

    Section(String stem, String key, ItemKind kind) {
        this.stem = stem;
        this.key = key;
        this.kind = kind;
    }

    String key() {
        return key;
    }

    ItemKind kind() {
        return kind;
    }

    /** What a reading may change: what is coded, not who exists. */
    boolean isOpenToReadings() {
        return switch (this) {
            case MOVES, LEARNINGS, ASSESSMENTS, PRIORS, BALANCES, DISTINGUISHABILITIES, AIMS -> true;
            case ACTORS, HOLDERS, ONSETS, READINGS -> false;
        };
    }

    /** The sections of a file by its name, {@code moves.yaml} and {@code moves-entente.yaml} alike. */
    static List<Section> of(String file) {
        return Arrays.stream(values())
                .filter(it ->
                        file.equals(it.stem + ".yaml") || (file.startsWith(it.stem + "-") && file.endsWith(".yaml")))
                .toList();
    }

    static Optional<Section> byKey(String key) {
        return Arrays.stream(values()).filter(it -> it.key.equals(key)).findFirst();
    }

    static List<String> fileNames() {
        var names = new TreeSet<String>();
        names.add(DESCRIPTION_FILE);
        for (var section : values()) names.add(section.stem + ".yaml");
        names.add("sources.bib");
        return List.copyOf(names);
    }
}
