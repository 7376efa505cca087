package predicament.cases;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import predicament.cases.CaseReading.Readable;
import predicament.cases.CaseReading.Unreadable;
import predicament.cases.Value.Keyed;
import predicament.cases.Value.Place;
import predicament.cases.Value.Scalar;
import predicament.domain.crisis.CrisisCommand.Filed;
import predicament.domain.crisis.CrisisCommand.LoadCase;
import predicament.domain.crisis.CrisisId;
import predicament.domain.crisis.Item;
import predicament.domain.crisis.ItemKind;

/**
 * Turns the files of a case into the command that loads it, or into every mistake in them. What history forbids is
 * judged by the crisis, and here too once the files can be read, so that a case is whole before anybody loads it.
 */
public final class CaseReader {

    private final CaseFiles files;
    private final Draft draft = new Draft();
    private final Map<Section, List<Keyed>> entries = new EnumMap<>(Section.class);
    private final List<Filed> items = new ArrayList<>();

    private CaseReader(CaseFiles files) {
        this.files = files;
    }

    public static CaseReading read(CaseFiles files) {
        return new CaseReader(files).read();
    }

    private CaseReading read() {
        var description = collect();
        var frame = new FrameReader(draft);
        description.ifPresent(map -> file(map, it -> frame.description(it, files.slug())));
        for (var section : Section.values()) {
            var maps = entries.getOrDefault(section, List.of());
            for (int i = 0; i < maps.size(); i++) {
                int rank = i;
                if (section == Section.READINGS) reading(maps.get(i));
                else file(maps.get(i), it -> item(section, it, frame, rank));
            }
        }
        var crisis =
                draft.errors.attempt(new Place(Section.DESCRIPTION_FILE, 1, "id"), () -> new CrisisId(files.slug()));
        if (draft.errors.none()) {
            var command = new LoadCase(crisis.orElseThrow(), items);
            HistoryCheck.of(command).forEach(error -> draft.errors.note(error.place(), error.sentence()));
            if (draft.errors.none()) return new Readable(command, counts());
        }
        return new Unreadable(draft.errors.inOrder());
    }

    /** Reads all files and the ids in them, before anything refers to them. */
    private Optional<Keyed> collect() {
        Optional<Keyed> description = Optional.empty();
        for (var file : files.texts().entrySet()) {
            var name = file.getKey();
            var text = file.getValue();
            if (!isUtf8(name, text)) {
                unreadable(name);
            } else if (name.endsWith(".bib")) {
                items.addAll(Bibliography.read(name, text, draft));
            } else if (name.equals(Section.DESCRIPTION_FILE)) {
                description = YamlText.read(name, text, draft.errors).flatMap(this::map);
            } else if (Section.of(name).isEmpty()) {
                draft.errors.noteUnknown(
                        new Place(name, 1, ""), "No file of a case has this name.", name, Section.fileNames());
            } else {
                YamlText.read(name, text, draft.errors)
                        .flatMap(this::map)
                        .ifPresentOrElse(map -> sections(name, map), () -> unreadable(name));
            }
        }
        for (var needed : List.of(Section.DESCRIPTION_FILE, "actors.yaml")) {
            if (files.texts().containsKey(needed)) continue;
            draft.errors.note(new Place(needed, 1, ""), "The file is missing.");
            unreadable(needed);
        }
        return description;
    }

    /** What stands in a file that cannot be read is not missed where it is referred to. */
    private void unreadable(String file) {
        if (file.endsWith(".bib")) draft.names.leaveOpen(ItemKind.SOURCE);
        for (var section : Section.of(file)) draft.names.leaveOpen(section.kind());
    }

    private boolean isUtf8(String name, String text) {
        var broken = text.indexOf('\uFFFD');
        if (broken < 0) return true;
        int line = 1
                + (int) text.substring(0, broken).chars().filter(c -> c == '\n').count();
        draft.errors.note(new Place(name, line, ""), "The file is not written in UTF-8.", "Save it as UTF-8.");
        return false;
    }

    private Optional<Keyed> map(Value root) {
        return root instanceof Keyed map
                ? Optional.of(map)
                : draft.scalars.wrong(root, "A map of keys is needed", "Begin the file with a key and a colon.");
    }

    private void sections(String file, Keyed root) {
        var lists = new Fields(root, draft.errors);
        for (var section : Section.of(file)) {
            for (var map : lists.list(section.key(), draft.scalars.each(this::map))) {
                entries.computeIfAbsent(section, it -> new ArrayList<>()).add(map);
                if (map.values().get("id") instanceof Scalar id) {
                    draft.names.declare(section.kind(), id.text(), map.place());
                }
            }
        }
        lists.build(() -> file);
    }

    private interface Entry {
        Optional<? extends Item> read(Fields it);
    }

    private void file(Keyed map, Entry entry) {
        var it = new Fields(map, draft.errors);
        var reason = it.optional("reason", draft.scalars::text);
        entry.read(it).ifPresent(item -> add(map, item, reason));
    }

    /** A reading that changes only because its base did is explained by the reasons given there. */
    private void reading(Keyed map) {
        var it = new Fields(map, draft.errors);
        var reason = it.optional("reason", draft.scalars::text);
        var reader = new ReadingReader(draft, entries);
        reader.reading(it).ifPresent(reading -> add(map, reading, reason.or(reader::reasonOfBase)));
    }

    private void add(Keyed map, Item item, Optional<String> reason) {
        draft.sound.add(map.place());
        items.add(new Filed(item, reason.orElse(null), map.place().toString()));
    }

    private Optional<? extends Item> item(Section section, Fields it, FrameReader frame, int rank) {
        return switch (section) {
            case ACTORS -> frame.actor(it, rank);
            case HOLDERS -> frame.holder(it);
            case READINGS -> throw new IllegalArgumentException("Readings are read after all that they change.");
            case MOVES, LEARNINGS, ASSESSMENTS, PRIORS, BALANCES, DISTINGUISHABILITIES, AIMS, ONSETS ->
                ItemReader.read(section, it, draft);
        };
    }

    private Map<ItemKind, Integer> counts() {
        var counts = new LinkedHashMap<ItemKind, Integer>();
        items.forEach(filed -> counts.merge(filed.item().key().kind(), 1, Integer::sum));
        return counts;
    }
}
