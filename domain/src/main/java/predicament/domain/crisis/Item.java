package predicament.domain.crisis;

/** A thing recorded of a crisis, whole: a correction carries the complete new value. */
public sealed interface Item
        permits CrisisDescription,
                Actor,
                Holder,
                BibliographyEntry,
                Move,
                Learning,
                Assessment,
                Prior,
                Balance,
                Distinguishability,
                Aim,
                Reading,
                PublishedOnset {

    ItemKey key();
}
