package predicament.app.curation;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import predicament.domain.crisis.BibliographyEntry;
import predicament.domain.crisis.CrisisId;
import predicament.domain.crisis.ItemKey;
import predicament.domain.crisis.ItemKind;

/** Adds to the bibliography the work that a form cites anew, before what cites it is recorded. */
@Component
class NewSources {

    private final Versions versions;
    private final CurationDesk desk;

    NewSources(Versions versions, CurationDesk desk) {
        this.versions = versions;
        this.desk = desk;
    }

    @Nullable
    BibliographyEntry citedBy(Subject subject, Typed typed) {
        var crisis = subject.sight().crisis();
        return subject.sheet().cites()
                ? NewSource.citedBy(typed, it -> versions.exists(crisis, new ItemKey(ItemKind.SOURCE, it)))
                : null;
    }

    void add(CrisisId crisis, @Nullable BibliographyEntry source) {
        if (source != null) desk.add(crisis, source);
    }
}
