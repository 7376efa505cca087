package predicament.app.about;

import static predicament.app.about.Numbers.plain;

import java.util.Arrays;
import java.util.List;
import predicament.domain.crisis.MoveType;

/** The default coding of one type of move. */
public record MoveRow(
        String code,
        String title,
        String direction,
        String base,
        String factor,
        String magnitude,
        String character,
        String cost,
        String detection) {

    static List<MoveRow> all() {
        return Arrays.stream(MoveType.values()).map(MoveRow::of).toList();
    }

    private static MoveRow of(MoveType type) {
        var direction = switch (type.direction()) {
            case RAISES -> "raises";
            case NEUTRAL -> "neutral";
            case LOWERS -> "lowers";
        };
        return new MoveRow(
                type.name(),
                type.title(),
                direction,
                plain(type.base()),
                plain(type.factor()),
                plain(type.magnitude()),
                plain(type.character()),
                plain(type.cost()),
                plain(type.detection()));
    }
}
