package predicament.app.schools;

import java.util.List;
import org.jspecify.annotations.Nullable;
import predicament.app.schools.Profile.Escape;
import predicament.app.schools.Profile.Mover;
import predicament.domain.theory.Theories;
import predicament.domain.theory.TheoryCard;

/** A theory's place on the map: its prose and its card. */
public record School(Profile profile, TheoryCard card) {

    static List<School> all() {
        return Theories.cards().stream()
                .map(card -> new School(Profiles.of(card.id()), card))
                .toList();
    }

    /** The theories of one field of the map. */
    static List<School> at(Mover mover, Escape escape) {
        return all().stream()
                .filter(it -> it.profile().mover() == mover && it.profile().escape() == escape)
                .toList();
    }

    /** The theory of an address, if there is one. */
    static @Nullable School of(String slug) {
        return all().stream()
                .filter(it -> it.card().slug().equals(slug))
                .findFirst()
                .orElse(null);
    }

    public String id() {
        return card.id();
    }

    public String name() {
        return card.name();
    }

    public String href() {
        return "/theories/" + card.slug();
    }
}
