package predicament.cases;

import java.util.Optional;
import predicament.domain.crisis.Actor;
import predicament.domain.crisis.ActorId;
import predicament.domain.crisis.CrisisDescription;
import predicament.domain.crisis.Holder;
import predicament.domain.crisis.HolderClass;
import predicament.domain.crisis.HolderId;
import predicament.domain.crisis.Tempo;
import predicament.domain.source.Slugs;
import predicament.domain.time.Anchor;
import predicament.domain.time.RelativeClock;

/** Reads what frames a case: its description, its states and those of whom assessments are on record. */
final class FrameReader {

    private final Draft draft;
    private final Scalars scalars;

    FrameReader(Draft draft) {
        this.draft = draft;
        this.scalars = draft.scalars;
    }

    Optional<CrisisDescription> description(Fields it, String slug) {
        it.required(
                "id",
                value -> scalars.text(value).filter(id -> {
                    if (!id.equals(slug)) {
                        draft.errors.note(
                                value.place(),
                                "The case \"%s\" lies in the folder \"%s\".".formatted(id, slug),
                                "Give both the same name.");
                    }
                    return id.equals(slug);
                }));
        var clock = it.required("clock", draft.times::zone);
        clock.ifPresent(draft.times::setClock);
        draft.setCoder(it.required("coder", scalars::text));
        var title = it.required("title", scalars::text);
        var summary = it.required("summary", scalars::text);
        var question = it.required("question", scalars::text);
        var region = it.required("region", scalars::text);
        var tempo = it.required("tempo", scalars.oneOf(Tempo.class, "tempo"));
        var horizon = it.required("horizon-days", scalars.whole(1, 36_500));
        var from = it.required("from", draft.times.ofCase());
        var to = it.required("to", draft.times.ofCase());
        var opensAt = it.required("opens-at", draft.times.ofCase());
        var opensFrom = it.required("opens-from", draft.times.ofCase());
        var clockName = it.required("clock-name", scalars::text);
        var anchors = it.list("anchors", scalars.each(draft.map(this::anchor)));
        var questions = it.list("questions", scalars.each(scalars::text));
        var gaps = it.list("gaps", scalars.each(scalars::text));
        return it.build(() -> new CrisisDescription(
                title.orElseThrow(),
                summary.orElseThrow(),
                question.orElseThrow(),
                region.orElseThrow(),
                tempo.orElseThrow(),
                horizon.orElseThrow(),
                from.orElseThrow(),
                to.orElseThrow(),
                opensAt.orElseThrow(),
                opensFrom.orElseThrow(),
                clock.orElseThrow(),
                clockName.orElseThrow(),
                anchors,
                questions,
                gaps));
    }

    private Optional<RelativeClock> anchor(Fields it) {
        var id = it.required("id", draft.id(text -> {
            Slugs.require("An anchor", text);
            return text;
        }));
        var letter = it.required("letter", scalars::text);
        var name = it.required("name", scalars::text);
        var at = it.required("at", draft.times.ofCase());
        return it.build(() -> RelativeClock.of(
                new Anchor(id.orElseThrow(), name.orElseThrow(), at.orElseThrow()), letter.orElseThrow()));
    }

    Optional<Actor> actor(Fields it, int rank) {
        var id = it.required("id", draft.id(ActorId::new));
        var name = it.required("name", scalars::text);
        var shortName = it.required("short", scalars::text);
        var head = it.required("head", scalars::text);
        var adjective = it.required("adjective", scalars::text);
        var capital = it.required("capital", scalars::text);
        var zone = it.required("zone", draft.times::zone);
        if (id.isPresent()) zone.ifPresent(clock -> draft.times.setClock(id.orElseThrow(), clock));
        return it.build(() -> new Actor(
                id.orElseThrow(),
                rank,
                name.orElseThrow(),
                shortName.orElseThrow(),
                head.orElseThrow(),
                adjective.orElseThrow(),
                capital.orElseThrow(),
                zone.orElseThrow()));
    }

    Optional<Holder> holder(Fields it) {
        var id = it.required("id", draft.id(HolderId::new));
        var actor = it.required("actor", draft.names::actor);
        var name = it.required("name", scalars::text);
        var office = it.required("office", scalars::text);
        var holderClass = it.required("class", scalars.oneOf(HolderClass.class, "class of holder"));
        return it.build(() -> new Holder(
                id.orElseThrow(),
                actor.orElseThrow(),
                name.orElseThrow(),
                office.orElseThrow(),
                holderClass.orElseThrow()));
    }
}
