package predicament.domain.crisis;

/**
 * What is recorded of a crisis. Stored for ever under the simple names of the records: a record may move, but neither
 * change its name nor lose a component.
 */
public sealed interface CrisisEvent {

    CrisisId crisis();

    ItemKey key();

    Origin origin();

    /** An item enters the record. */
    sealed interface Recorded extends CrisisEvent {

        Item item();

        @Override
        default ItemKey key() {
            return item().key();
        }

        static Recorded of(CrisisId crisis, Item item, Origin origin) {
            return switch (item) {
                case CrisisDescription it -> new CrisisOpened(crisis, it, origin);
                case Actor it -> new ActorRegistered(crisis, it, origin);
                case Holder it -> new HolderRegistered(crisis, it, origin);
                case BibliographyEntry it -> new SourceRegistered(crisis, it, origin);
                case Move it -> new MoveMade(crisis, it, origin);
                case Learning it -> new MoveLearned(crisis, it, origin);
                case Assessment it -> new AssessmentMade(crisis, it, origin);
                case Prior it -> new PriorCoded(crisis, it, origin);
                case Balance it -> new BalanceCoded(crisis, it, origin);
                case Distinguishability it -> new DistinguishabilityCoded(crisis, it, origin);
                case Aim it -> new AimCoded(crisis, it, origin);
                case Reading it -> new ReadingProposed(crisis, it, origin);
                case PublishedOnset it -> new OnsetPublished(crisis, it, origin);
            };
        }
    }

    /** An item's complete new value replaces the one before, for a reason; a retracted item comes back. */
    sealed interface Corrected extends CrisisEvent {

        Item item();

        String reason();

        @Override
        default ItemKey key() {
            return item().key();
        }

        static Corrected of(CrisisId crisis, Item item, String reason, Origin origin) {
            return switch (item) {
                case CrisisDescription it -> new CrisisRedescribed(crisis, it, reason, origin);
                case Actor it -> new ActorCorrected(crisis, it, reason, origin);
                case Holder it -> new HolderCorrected(crisis, it, reason, origin);
                case BibliographyEntry it -> new SourceCorrected(crisis, it, reason, origin);
                case Move it -> new MoveCorrected(crisis, it, reason, origin);
                case Learning it -> new LearningCorrected(crisis, it, reason, origin);
                case Assessment it -> new AssessmentCorrected(crisis, it, reason, origin);
                case Prior it -> new PriorCorrected(crisis, it, reason, origin);
                case Balance it -> new BalanceCorrected(crisis, it, reason, origin);
                case Distinguishability it -> new DistinguishabilityCorrected(crisis, it, reason, origin);
                case Aim it -> new AimCorrected(crisis, it, reason, origin);
                case Reading it -> new ReadingCorrected(crisis, it, reason, origin);
                case PublishedOnset it -> new PublishedOnsetCorrected(crisis, it, reason, origin);
            };
        }
    }

    /** An item leaves the record, for a reason; what depends on it is flagged, not removed. */
    record ItemRetracted(CrisisId crisis, ItemKey key, String reason, Origin origin) implements CrisisEvent {}

    record CrisisOpened(CrisisId crisis, CrisisDescription item, Origin origin) implements Recorded {}

    record ActorRegistered(CrisisId crisis, Actor item, Origin origin) implements Recorded {}

    record HolderRegistered(CrisisId crisis, Holder item, Origin origin) implements Recorded {}

    record SourceRegistered(CrisisId crisis, BibliographyEntry item, Origin origin) implements Recorded {}

    record MoveMade(CrisisId crisis, Move item, Origin origin) implements Recorded {}

    record MoveLearned(CrisisId crisis, Learning item, Origin origin) implements Recorded {}

    record AssessmentMade(CrisisId crisis, Assessment item, Origin origin) implements Recorded {}

    record PriorCoded(CrisisId crisis, Prior item, Origin origin) implements Recorded {}

    record BalanceCoded(CrisisId crisis, Balance item, Origin origin) implements Recorded {}

    record DistinguishabilityCoded(CrisisId crisis, Distinguishability item, Origin origin) implements Recorded {}

    record AimCoded(CrisisId crisis, Aim item, Origin origin) implements Recorded {}

    record ReadingProposed(CrisisId crisis, Reading item, Origin origin) implements Recorded {}

    record OnsetPublished(CrisisId crisis, PublishedOnset item, Origin origin) implements Recorded {}

    record CrisisRedescribed(CrisisId crisis, CrisisDescription item, String reason, Origin origin)
            implements Corrected {}

    record ActorCorrected(CrisisId crisis, Actor item, String reason, Origin origin) implements Corrected {}

    record HolderCorrected(CrisisId crisis, Holder item, String reason, Origin origin) implements Corrected {}

    record SourceCorrected(CrisisId crisis, BibliographyEntry item, String reason, Origin origin)
            implements Corrected {}

    record MoveCorrected(CrisisId crisis, Move item, String reason, Origin origin) implements Corrected {}

    record LearningCorrected(CrisisId crisis, Learning item, String reason, Origin origin) implements Corrected {}

    record AssessmentCorrected(CrisisId crisis, Assessment item, String reason, Origin origin) implements Corrected {}

    record PriorCorrected(CrisisId crisis, Prior item, String reason, Origin origin) implements Corrected {}

    record BalanceCorrected(CrisisId crisis, Balance item, String reason, Origin origin) implements Corrected {}

    record DistinguishabilityCorrected(CrisisId crisis, Distinguishability item, String reason, Origin origin)
            implements Corrected {}

    record AimCorrected(CrisisId crisis, Aim item, String reason, Origin origin) implements Corrected {}

    record ReadingCorrected(CrisisId crisis, Reading item, String reason, Origin origin) implements Corrected {}

    record PublishedOnsetCorrected(CrisisId crisis, PublishedOnset item, String reason, Origin origin)
            implements Corrected {}
}
