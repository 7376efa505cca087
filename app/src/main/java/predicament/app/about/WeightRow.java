package predicament.app.about;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import predicament.domain.crisis.HolderClass;

/** How much a class of deciders counts in its state's aggregate. */
public record WeightRow(String holders, String weight) {

    static List<WeightRow> all() {
        return Arrays.stream(HolderClass.values()).map(WeightRow::of).toList();
    }

    private static WeightRow of(HolderClass holders) {
        return new WeightRow(
                holders.name().toLowerCase(Locale.ROOT).replace('_', ' '), Numbers.plain(holders.weight()));
    }
}
