package predicament.app.curation;

import predicament.domain.crisis.Item;

/** Something that a form changes. A change names the version seen; the store refuses it as stale where that has passed. */
interface Editable {

    Subject subject();

    /** Records a new value and answers the revision. */
    long correct(Item value, int seen, String reason);

    /** Takes it back and answers the revision. */
    long retract(int seen, String reason);

    /** The same as it stands once a version can be read that the store holds. */
    Editable upTo(int version);

    /** Where a value is read once it is recorded. */
    String page(Item value);

    /** Where one goes on from once it is retracted. */
    String list();
}
