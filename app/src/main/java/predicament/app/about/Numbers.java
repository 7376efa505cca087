package predicament.app.about;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Numbers as the method page prints them: a true minus sign, no needless zeros. */
final class Numbers {

    private Numbers() {}

    static String plain(double number) {
        return signed(BigDecimal.valueOf(number)
                .setScale(3, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString());
    }

    static String fixed(double number, int places) {
        return signed(BigDecimal.valueOf(number)
                .setScale(places, RoundingMode.HALF_UP)
                .toPlainString());
    }

    private static String signed(String digits) {
        return digits.replace('-', '−');
    }
}
