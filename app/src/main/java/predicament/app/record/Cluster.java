package predicament.app.record;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The nodes that are alive. Each can tell by itself which of them runs a projection, and all come to the same answer. */
record Cluster(List<Member> members) {

    /** A node with the projections that it can run and the one that it is building anew. */
    record Member(
            String name, Set<String> projections, @Nullable String rebuilds) {}

    /** The node that runs a projection: whoever rebuilds it, or else they take turns; null where nobody can. */
    @Nullable
    String runner(String projection) {
        var rebuilding = names(it -> projection.equals(it.rebuilds()));
        if (!rebuilding.isEmpty()) return rebuilding.getFirst();
        var able = names(it -> it.projections().contains(projection));
        return able.isEmpty() ? null : able.get(turn(projection) % able.size());
    }

    private List<String> names(Predicate<Member> wanted) {
        return members.stream().filter(wanted).map(Member::name).sorted().toList();
    }

    private int turn(String projection) {
        var all = new TreeSet<String>();
        members.forEach(it -> all.addAll(it.projections()));
        return all.headSet(projection).size();
    }
}
