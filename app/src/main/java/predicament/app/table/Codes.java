package predicament.app.table;

import java.util.Locale;

/** The codes of the domain as case files and tables write them: lower case with hyphens. */
final class Codes {

    private Codes() {}

    static String of(Enum<?> code) {
        return code.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
