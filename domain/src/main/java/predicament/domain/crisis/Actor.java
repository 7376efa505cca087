package predicament.domain.crisis;

import java.time.ZoneId;

/**
 * A state of a crisis at its place in the case's own order, with the names that lanes, matrix heads and sentences use, and the zone its hours are given in.
 */
public record Actor(
        ActorId id, int rank, String name, String shortName, String head, String adjective, String capital, ZoneId zone)
        implements Item {

    @Override
    public ItemKey key() {
        return keyOf(id);
    }

    static ItemKey keyOf(ActorId id) {
        return new ItemKey(ItemKind.ACTOR, id.code());
    }
}
