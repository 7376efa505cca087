package predicament.app.sight;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Numbers as pages print them: the same in every country, with a true minus sign. */
public final class Numbers {

    private Numbers() {}

    public static String fixed(double number, int places) {
        var digits = BigDecimal.valueOf(number).setScale(places, RoundingMode.HALF_UP);
        return (digits.signum() == 0 ? digits.abs() : digits).toPlainString().replace('-', '−');
    }

    /** A share of one as a percentage. */
    public static String percent(double share) {
        return fixed(100 * share, 0) + " %";
    }
}
