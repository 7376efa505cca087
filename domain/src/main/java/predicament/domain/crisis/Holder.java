package predicament.domain.crisis;

/** A person, organ or faction of a state whose threat assessments are on record. */
public record Holder(HolderId id, ActorId actor, String name, String office, HolderClass holderClass) implements Item {

    @Override
    public ItemKey key() {
        return keyOf(id);
    }

    static ItemKey keyOf(HolderId id) {
        return new ItemKey(ItemKind.HOLDER, id.value());
    }
}
