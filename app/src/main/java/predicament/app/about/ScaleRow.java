package predicament.app.about;

import static predicament.app.about.Numbers.fixed;
import static predicament.app.about.Numbers.plain;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import predicament.domain.crisis.ThreatLevel;

/** One level of the threat scale as the method page prints it. */
public record ScaleRow(int number, String name, String range, String cut, String midpoint, String anchor) {

    static List<ScaleRow> all() {
        var levels = ThreatLevel.values();
        return IntStream.range(0, levels.length)
                .mapToObj(number -> of(number, levels[number]))
                .toList();
    }

    private static ScaleRow of(int number, ThreatLevel level) {
        var share = level.high() / 100;
        return new ScaleRow(
                number,
                level.name().toLowerCase(Locale.ROOT),
                plain(level.low()) + "–" + plain(level.high()),
                share < 1 ? fixed(Math.log(share / (1 - share)), 3) : "∞",
                fixed(level.logit(), 2),
                level.anchor());
    }
}
