package predicament.app.curation;

import java.util.Objects;
import org.springframework.stereotype.Component;
import predicament.domain.crisis.Item;

/** The items of the record as forms change them. */
@Component
class RecordedItems {

    private final ItemPage page;
    private final Versions versions;
    private final CurationDesk desk;

    RecordedItems(ItemPage page, Versions versions, CurationDesk desk) {
        this.page = page;
        this.versions = versions;
        this.desk = desk;
    }

    Editable of(String slug, String kind, String id) {
        return new Recorded(page.recorded(slug, kind, id), this);
    }

    private record Recorded(Subject subject, RecordedItems items) implements Editable {

        @Override
        public long correct(Item value, int seen, String reason) {
            return items.desk.correct(subject.sight().crisis(), value, seen, reason);
        }

        @Override
        public long retract(int seen, String reason) {
            return items.desk.retract(
                    subject.sight().crisis(),
                    Objects.requireNonNull(subject.trail()).key(),
                    seen,
                    reason);
        }

        @Override
        public Editable upTo(int version) {
            var key = Objects.requireNonNull(subject.trail()).key();
            var sight = items.page.sight(subject.slug(), key.kind());
            var trail = items.versions.of(sight.crisis(), key, version);
            return new Recorded(Subject.recorded(sight, subject.sheet(), trail), items);
        }

        @Override
        public String page(Item value) {
            return Subject.page(subject.slug(), value);
        }

        @Override
        public String list() {
            return "/cases/%s/edit?kind=%s"
                    .formatted(subject.slug(), subject.sheet().path());
        }
    }
}
