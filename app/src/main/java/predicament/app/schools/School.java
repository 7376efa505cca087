package predicament.app.schools;

import java.util.List;
import org.jspecify.annotations.Nullable;
import predicament.app.schools.Profile.Escape;
import predicament.app.schools.Profile.Mover;
import predicament.domain.theory.Theories;
import predicament.domain.theory.Theory;
import predicament.domain.theory.TheoryCard;

/** A theory's place on the map: its prose, and its card where it is computed on a pair. */
public record School(Profile profile, @Nullable TheoryCard card) {

    private static final String CRITICS = "Critics of offence and defence";

    static List<School> all() {
        return Profiles.all().stream()
                .map(profile -> new School(profile, cardOf(profile.id())))
                .toList();
    }

    /** The theories of one field of the map. */
    static List<School> at(Mover mover, Escape escape) {
        return all().stream()
                .filter(it -> it.profile().mover() == mover && it.profile().escape() == escape)
                .toList();
    }

    /** The theory of an address, if it is computed and there is one. */
    static @Nullable Theory theory(String slug) {
        return Theories.all().stream()
                .filter(it -> it.card().slug().equals(slug))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable TheoryCard cardOf(String id) {
        return Theories.all().stream()
                .map(Theory::card)
                .filter(it -> it.id().equals(id))
                .findFirst()
                .orElse(null);
    }

    public String id() {
        return profile.id();
    }

    public String name() {
        return card == null ? CRITICS : card.name();
    }

    public String after() {
        return card == null ? "after Levy 1984 and Lieber 2000" : card.after();
    }

    public String href() {
        return card == null ? "/theories#critics" : "/theories/" + card.slug();
    }
}
