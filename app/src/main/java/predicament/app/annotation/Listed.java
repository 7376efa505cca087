package predicament.app.annotation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import predicament.app.annotation.AnnotationWords.Pointed;
import predicament.app.sight.CaseSight;
import predicament.domain.annotation.Evidence.Bearing;
import predicament.domain.annotation.PersonId;

/**
 * One annotation of the list, as its page shows it.
 *
 * @param first the version that counts as blind, where it was revised since
 */
record Listed(
        AnnotationEntry entry,
        @Nullable AnnotationEntry first,
        int colour,
        boolean mine,
        List<Pointed> triggers,
        List<Pointed> evidenceFor,
        List<Pointed> evidenceAgainst) {

    static Listed of(
            CaseSight sight,
            AnnotationEntry newest,
            @Nullable AnnotationEntry first,
            Map<PersonId, Integer> colours,
            Access access) {
        var value = newest.value();
        return new Listed(
                newest,
                first != null && first.blind() && newest.version() > 1 ? first : null,
                colours.getOrDefault(value.by(), 1),
                access.isMine(newest),
                value.triggers().stream()
                        .map(it -> AnnotationWords.trigger(it, sight))
                        .toList(),
                AnnotationWords.evidence(value, Bearing.FOR, sight),
                AnnotationWords.evidence(value, Bearing.AGAINST, sight));
    }

    /** Each annotation once, the reader's own before the others. */
    static List<Listed> of(CaseSight sight, List<AnnotationEntry> judgements, Access access) {
        var colours = Colours.of(judgements);
        var first = new HashMap<String, AnnotationEntry>();
        var listed = new ArrayList<Listed>();
        for (var entry : judgements) {
            if (entry.current()) {
                listed.add(of(sight, entry, first.get(entry.id()), colours, access));
            } else {
                first.put(entry.id(), entry);
            }
        }
        listed.sort(Comparator.comparing(it -> !it.mine()));
        return listed;
    }

    /** How many readers marked the case, and how many of the annotations count as blind. */
    static String tally(List<Listed> listed) {
        var readers =
                listed.stream().map(it -> it.entry().value().by()).distinct().count();
        var blind = listed.stream().filter(it -> it.entry().sealedBlind()).count();
        return "%s by %s; %d sealed blind."
                .formatted(counted(listed.size(), "annotation"), counted(readers, "reader"), blind);
    }

    private static String counted(long many, String noun) {
        return many == 1 ? "1 " + noun : many + " " + noun + "s";
    }
}
