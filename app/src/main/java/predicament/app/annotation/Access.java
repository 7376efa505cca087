package predicament.app.annotation;

import java.util.List;
import org.springframework.stereotype.Component;
import predicament.app.frame.NotFound;
import predicament.app.frame.Way;
import predicament.app.people.Visitor;
import predicament.app.sight.CaseSight;
import predicament.domain.annotation.AnnotationId;

/** Which annotation a visitor may read, and which change. */
@Component
class Access {

    private final Annotations annotations;
    private final Visitor visitor;

    Access(Annotations annotations, Visitor visitor) {
        this.annotations = annotations;
        this.visitor = visitor;
    }

    /** Every version of an annotation of this case, oldest first; one that was withdrawn is its author's alone. */
    List<AnnotationEntry> readable(CaseSight sight, String id) {
        var versions = annotations.versions(id);
        if (versions.isEmpty() || !versions.getLast().value().crisis().equals(sight.crisis())) {
            throw missing(sight, "There is no such annotation of this case.");
        }
        if (versions.getLast().withdrawn() && !isMine(versions.getLast())) {
            throw missing(sight, "Its author has withdrawn this annotation.");
        }
        return versions;
    }

    /** The same as far as it was written at the revision that is asked for. */
    List<AnnotationEntry> readableAt(CaseSight sight, String id) {
        var revision = sight.pinned();
        if (revision == null) return readable(sight, id);
        var versions = readable(sight, id).stream()
                .filter(it -> it.revision() <= revision)
                .toList();
        if (versions.isEmpty())
            throw missing(sight, "At revision %d this annotation was not yet written.".formatted(revision));
        return versions;
    }

    /** The newest version of an annotation that the visitor may change. */
    AnnotationEntry changeable(CaseSight sight, AnnotationId id) {
        var newest = readable(sight, id.value()).getLast();
        if (!isMine(newest)) throw missing(sight, "This annotation is not yours to change.");
        if (newest.withdrawn()) throw missing(sight, "You have withdrawn this annotation; write a new one.");
        return newest;
    }

    AnnotationId id(CaseSight sight, String text) {
        try {
            return new AnnotationId(text);
        } catch (IllegalArgumentException e) {
            throw missing(sight, "There is no such annotation of this case.");
        }
    }

    boolean isMine(AnnotationEntry entry) {
        var person = visitor.person();
        return person != null && person.id().equals(entry.value().by());
    }

    private static NotFound missing(CaseSight sight, String sentence) {
        return new NotFound(sentence, List.of(new Way("All annotations of the case", sight.address("/annotations"))));
    }
}
