package predicament.app.history;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import predicament.app.history.Revisions.Change;
import predicament.app.history.Revisions.Version;
import predicament.domain.crisis.Item;

/** What happened to one item, in words: part by part where it was corrected. */
public record Changed(
        String kind,
        String title,
        String what,
        @Nullable String href,
        String history,
        String reason,
        String who,
        String when,
        List<Part> parts) {

    /** A part of an item that is not what it was. */
    public record Part(String name, String before, String after) {}

    public Changed {
        parts = List.copyOf(parts);
    }

    static Changed of(Change change, Names names, long to) {
        return new Changed(
                ItemTitle.kind(change.key().kind()),
                ItemTitle.of(change.last(), names),
                change.before() == null && change.after() == null
                        ? "recorded and retracted again"
                        : what(change.before(), change.after()),
                change.after() == null ? null : ItemTitle.href(names.sight(), change.last(), to),
                ItemTitle.history(names.sight(), change.key()),
                reason(change.reason()),
                change.who(),
                change.when(),
                parts(change.before(), change.after(), names));
    }

    /** One version of an item beside the one before it. */
    static Changed of(Version version, @Nullable Item before, Names names, String title) {
        return new Changed(
                "version " + version.version(),
                title,
                version.version() > 1 && before == null && version.item() != null
                        ? "brought back"
                        : what(before, version.item()),
                version.item() == null ? null : ItemTitle.href(names.sight(), version.item(), version.revision()),
                "/cases/%s/history/diff?after=%d&upto=%d"
                        .formatted(names.sight().crisis().slug(), version.revision() - 1, version.revision()),
                reason(version.reason()),
                version.who(),
                version.when(),
                before == null && version.item() != null
                        ? whole(version.item(), names)
                        : parts(before, version.item(), names));
    }

    private static String what(@Nullable Item before, @Nullable Item after) {
        return after == null ? "retracted" : before == null ? "recorded" : "corrected";
    }

    private static String reason(@Nullable String reason) {
        return reason == null ? "" : reason;
    }

    /** The parts that two values of an item do not share; of a newly recorded or a retracted one, none is listed. */
    private static List<Part> parts(@Nullable Item before, @Nullable Item after, Names names) {
        if (before == null || after == null) return List.of();
        return Labelled.between(ItemSaid.of(before, names), ItemSaid.of(after, names));
    }

    private static List<Part> whole(Item item, Names names) {
        return Labelled.between(Map.of(), ItemSaid.of(item, names));
    }
}
