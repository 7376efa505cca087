package predicament.app.moves;

import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import predicament.app.sight.CaseSight;
import predicament.app.sight.Numbers;
import predicament.app.sight.Question;
import predicament.app.sight.Spoken;
import predicament.app.sight.Words;
import predicament.app.table.MoveRow;
import predicament.domain.crisis.Actor;
import predicament.domain.crisis.Direction;
import predicament.domain.crisis.Target;
import predicament.domain.crisis.Visibility;
import predicament.domain.perception.KnownMove;

/** A move in the words of the list; without a time of its own it is a report of what never happened. */
record MoveLine(
        MoveRow row,
        @Nullable Spoken when,
        @Nullable String href,
        String type,
        String effect,
        String targets,
        String visibility,
        boolean secret,
        @Nullable String learned,
        @Nullable String doubt,
        @Nullable String believed) {

    static MoveLine of(CaseSight sight, MoveRow row) {
        var move = row.move();
        var belief = row.belief();
        return new MoveLine(
                row,
                move == null ? null : Spoken.of(sight, move.occurred()),
                move == null ? null : Question.of(sight).ofAll().on("/moves/" + move.id()),
                row.type().title(),
                arrow(row.direction()) + " " + Numbers.fixed(row.magnitude().mode(), 2),
                move == null
                        ? ""
                        : move.targets().stream()
                                .map(target -> target(sight, target))
                                .collect(Collectors.joining(", ")),
                move == null ? "false report" : visibility(move.visibility()),
                move != null && move.visibility() == Visibility.SECRET,
                row.known() == null || sight.as() == null ? null : learned(sight, sight.as(), row.known()),
                doubt(row.known()),
                move == null || belief == null ? null : belief.account());
    }

    private static String arrow(Direction direction) {
        return switch (direction) {
            case RAISES -> "▲";
            case NEUTRAL -> "■";
            case LOWERS -> "▼";
        };
    }

    /** What the arrow says. */
    public String effectInWords() {
        return Words.effect(row.direction());
    }

    private static String target(CaseSight sight, Target target) {
        return sight.record().actor(target.actor()).shortName()
                + (target.isDirect() ? "" : " (%s)".formatted(target.relevance()));
    }

    private static String visibility(Visibility visibility) {
        return visibility.name().toLowerCase(Locale.ROOT);
    }

    private static String learned(CaseSight sight, Actor viewpoint, KnownMove known) {
        var move = known.move();
        if (move != null && move.by().equals(viewpoint.id())) return "its own";
        var atOnce = move != null && known.learning() == null;
        return atOnce ? "at once" : sight.clock().brief(known.learned());
    }

    private static @Nullable String doubt(@Nullable KnownMove known) {
        return known == null || known.credence() == 1 ? null : "credence " + Numbers.percent(known.credence());
    }
}
