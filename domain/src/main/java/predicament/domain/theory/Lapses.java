package predicament.domain.theory;

/**
 * What time does to belief in resolve, whoever is cast as the challenger: how long an answer to each move may take, by the
 * tempo known before it, and what is left of a departure since the move before.
 */
final class Lapses {

    private final double halfLifeDays;
    private final double[] within;
    private final double[] kept;

    private Lapses(double halfLifeDays, int moves) {
        this.halfLifeDays = halfLifeDays;
        within = new double[moves];
        kept = new double[moves];
    }

    static Lapses of(Exchange exchange, double defaultTempoDays, double halfLifeDays) {
        var lapses = new Lapses(halfLifeDays, exchange.size());
        var past = new Past(exchange, defaultTempoDays);
        for (var move = 0; move < exchange.size(); move++) {
            lapses.within[move] = 2 * past.tempo();
            lapses.kept[move] =
                    move == 0 ? 1 : Fading.kept(exchange.learned(move - 1), exchange.learned(move), halfLifeDays);
            past.add(move);
        }
        return lapses;
    }

    double halfLifeDays() {
        return halfLifeDays;
    }

    double within(int move) {
        return within[move];
    }

    double kept(int move) {
        return kept[move];
    }
}
