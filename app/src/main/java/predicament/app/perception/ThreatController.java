package predicament.app.perception;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import predicament.app.frame.BadRequest;
import predicament.app.frame.Way;
import predicament.app.sight.CaseQuery;
import predicament.app.sight.CaseSight;
import predicament.app.sight.CaseSights;
import predicament.domain.crisis.HolderId;
import predicament.domain.perception.DirectedDyad;
import predicament.domain.perception.Perception.Clock;

/** Answers the threat of one state about another at one instant as JSON. */
@RestController
@RequestMapping("/api/v1/cases/{slug}/threat")
class ThreatController {

    private final CaseSights sights;
    private final Threats threats;

    ThreatController(CaseSights sights, Threats threats) {
        this.sights = sights;
        this.threats = threats;
    }

    @GetMapping(produces = "application/json")
    ThreatAnswer show(
            @PathVariable String slug,
            @ModelAttribute CaseQuery query,
            @RequestParam(required = false) @Nullable String holder,
            @RequestParam(defaultValue = "world") String series) {
        var sight = sights.of(slug, query);
        var whose = holder(sight, holder);
        var pair = pair(sight);
        var clock = clock(sight, series);
        var revision = sight.record().revision();
        var threat = threats.at(sight.crisis(), pair, whose, clock, sight.reading(), sight.at(), revision);
        var key = new SeriesKey(
                sight.crisis(),
                pair,
                clock,
                Objects.requireNonNullElse(sight.reading(), InputVersion.BASE),
                whose == null ? SeriesKey.STATE : whose.value());
        return ThreatAnswer.of(key, sight.at(), revision, threat);
    }

    private static DirectedDyad pair(CaseSight sight) {
        if (sight.observer() == null || sight.target() == null) {
            throw bad(sight, "Say whose threat of whom: observer= and target= take two states of the case.");
        }
        if (sight.observer().equals(sight.target())) {
            throw bad(sight, "observer= and target= name the same state; a threat is of another.");
        }
        return new DirectedDyad(sight.observer(), sight.target());
    }

    private static Clock clock(CaseSight sight, String series) {
        return switch (series) {
            case "world" -> Clock.WORLD;
            case "knowledge" -> Clock.KNOWLEDGE;
            default -> throw bad(sight, "\"%s\" is no series: series= takes world or knowledge.".formatted(series));
        };
    }

    private static @Nullable HolderId holder(CaseSight sight, @Nullable String text) {
        if (text == null || text.isBlank()) return null;
        return sight.record().holders().stream()
                .filter(it -> it.id().value().equals(text.strip()) && it.actor().equals(sight.observer()))
                .findFirst()
                .orElseThrow(() -> bad(sight, "There is no holder \"%s\" of the observer's views.".formatted(text)))
                .id();
    }

    private static BadRequest bad(CaseSight sight, String sentence) {
        return new BadRequest(
                sentence, new Way("The case", "/cases/" + sight.crisis().slug()));
    }
}
