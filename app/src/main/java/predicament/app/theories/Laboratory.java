package predicament.app.theories;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import predicament.app.onset.Onsets;
import predicament.app.sight.CaseSight;
import predicament.domain.crisis.Dyad;
import predicament.domain.crisis.ItemKey;
import predicament.domain.crisis.ItemKind;
import predicament.domain.crisis.Learning;
import predicament.domain.crisis.Move;
import predicament.domain.crisis.MoveId;
import predicament.domain.theory.Critics;
import predicament.domain.theory.Parameter;
import predicament.domain.theory.Parameters;
import predicament.domain.theory.Prediction;
import predicament.domain.theory.Setting;
import predicament.domain.theory.Theory;

/** One theory on one pair at its defaults and as asked, with the map of verdicts over O and d and the moves it hangs on. */
public record Laboratory(
        Theory theory,
        List<Slider> sliders,
        List<Onsets.Run> runs,
        List<Verdict> verdicts,
        List<MapRow> map,
        boolean reads,
        String critics,
        List<Left> left,
        int tried) {

    /** What the address asks for; O and d are as coded where absent. */
    public record Asked(
            Map<String, Double> values,
            @Nullable Double balance,
            @Nullable Double distinguishability) {}

    /** A number that can be set. */
    public record Slider(
            String name,
            String label,
            String hint,
            String least,
            String most,
            String step,
            String value,
            boolean changed) {}

    /** What a run finds. */
    public record Verdict(String name, @Nullable String onset, long percent, String flips) {}

    /** One row of the map: a value of d, and the verdict at each O. */
    public record MapRow(String distinguishability, List<MapCell> cells) {}

    public record MapCell(String balance, @Nullable String onset) {}

    /** A move without which the verdict is another. */
    public record Left(String move, String label, String verdict) {}

    /** The strongest moves that are left out in their turn. */
    private static final int LEFT_OUT = 40;

    static Laboratory of(CaseSight sight, Dyad dyad, Theory theory, Asked asked, Onsets onsets) {
        var until = sight.description().end();
        var coded = Setting.of(sight.record(), dyad, until);
        var conditions = coded.conditions();
        var balance = moved(asked.balance(), conditions.codedBalance(until));
        var told = moved(asked.distinguishability(), conditions.codedDistinguishability(until));
        var setting = balance == null && told == null
                ? coded
                : coded.under(
                        balance == null ? conditions.codedBalance(until) : balance,
                        told == null ? conditions.codedDistinguishability(until) : told);
        var ofA = sight.record().knowledge(dyad.a(), until);
        var ofB = sight.record().knowledge(dyad.b(), until);
        var parameters = Parameters.defaults(theory.card().parameters());
        for (var value : asked.values().entrySet()) parameters = parameters.with(value.getKey(), value.getValue());
        var plain = onsets.runs(sight.record(), dyad, until).stream()
                .filter(it -> it.theory().equals(theory))
                .map(Onsets.Run::prediction)
                .findFirst()
                .orElseThrow();
        var set = theory.predict(setting, ofA, ofB, parameters, Theory.SEED);
        var asCoded = named(plain, "At the defaults");
        var asSet = named(set, "As set");
        var critics = new Critics(theory, setting, ofA, ofB, parameters);
        return new Laboratory(
                theory,
                sliders(
                        theory,
                        parameters,
                        asked,
                        conditions.codedBalance(until),
                        conditions.codedDistinguishability(until)),
                List.of(new Onsets.Run(theory, dyad, asCoded), new Onsets.Run(theory, dyad, asSet)),
                List.of(verdict(sight, asCoded), verdict(sight, asSet)),
                critics.reads() ? map(sight, critics) : List.of(),
                critics.reads(),
                critics(sight, critics, set),
                left(sight, critics),
                LEFT_OUT);
    }

    /** A slider left where the coding is holds nothing: each side keeps its own perceived balance. */
    private static @Nullable Double moved(@Nullable Double asked, double coded) {
        return asked == null || shown(asked).equals(shown(coded)) ? null : asked;
    }

    private static Prediction named(Prediction it, String variant) {
        return new Prediction(
                it.theory(),
                variant,
                it.measure(),
                it.threat(),
                it.chances(),
                it.onset(),
                it.endings(),
                it.responses(),
                it.applicability(),
                it.note());
    }

    private static List<Slider> sliders(
            Theory theory, Parameters parameters, Asked asked, double codedBalance, double codedTold) {
        var sliders = new ArrayList<Slider>();
        for (var it : theory.card().parameters()) sliders.add(slider(it, parameters.get(it.name())));
        var balance = asked.balance() == null ? codedBalance : asked.balance();
        var told = asked.distinguishability() == null ? codedTold : asked.distinguishability();
        sliders.add(new Slider(
                "O",
                "O",
                "offence–defence balance, −1 defence to 1 offence; coded " + printed(codedBalance),
                "-1",
                "1",
                "0.05",
                shown(balance),
                asked.balance() != null));
        sliders.add(new Slider(
                "d",
                "d",
                "how far offence can be told from defence, 0 to 1; coded " + printed(codedTold),
                "0",
                "1",
                "0.05",
                shown(told),
                asked.distinguishability() != null));
        return sliders;
    }

    private static Slider slider(Parameter it, double value) {
        return new Slider(
                "p." + it.name(),
                it.name(),
                "%s, %s; %s, %s".formatted(it.meaning(), it.unit(), printed(it.value()), it.provenance()),
                shown(it.least()),
                shown(it.most()),
                "any",
                shown(value),
                value != it.value());
    }

    /** Up to four places, no more zeros than needed. */
    static String shown(double number) {
        var text = String.format(Locale.ROOT, "%.4f", number);
        return text.replaceAll("0+$", "").replaceAll("\\.$", "");
    }

    private static String printed(double number) {
        return shown(number).replace('-', '−');
    }

    private static Verdict verdict(CaseSight sight, Prediction prediction) {
        var onset = prediction.onset();
        return new Verdict(
                prediction.variant(),
                Onsets.ninety(onset, sight.clock()),
                Math.round(100 * onset.exists()),
                Math.round(100 * Critics.flipRate(onset)) + " %");
    }

    private static List<MapRow> map(CaseSight sight, Critics critics) {
        var rows = new ArrayList<MapRow>();
        var cells = critics.map();
        var width = (int) Math.round(Math.sqrt(cells.size()));
        for (var row = 0; row < width; row++) {
            var own = cells.subList(row * width, (row + 1) * width);
            rows.add(new MapRow(
                    shown(own.getFirst().distinguishability()),
                    own.stream()
                            .map(it -> new MapCell(shown(it.balance()), brief(sight, it.onset())))
                            .toList()));
        }
        return rows;
    }

    private static @Nullable String brief(CaseSight sight, @Nullable Instant instant) {
        return instant == null ? null : sight.clock().brief(instant);
    }

    private static String critics(CaseSight sight, Critics critics, Prediction set) {
        var flips = Critics.flipRate(set.onset());
        var dual = critics.dualShare();
        var onset = critics.onsetIfAllDual();
        return String.format(
                Locale.ROOT,
                "Draws over the coders’ ranges and the parameters’ disagree in %.0f %%; %.0f %% of the moves serve attack and"
                        + " defence alike; were all of them dual, the onset would be %s.",
                100 * flips,
                100 * dual,
                onset == null ? "none" : sight.clock().brief(onset));
    }

    /** The moves without which there is another onset, or none, than with them. */
    private static List<Left> left(CaseSight sight, Critics critics) {
        var whole = critics.onset();
        return critics.withoutEach(LEFT_OUT).stream()
                .filter(it -> !Objects.equals(it.onset(), whole))
                .map(it -> new Left(
                        it.move(),
                        label(sight, it.move()),
                        it.onset() == null
                                ? "no onset"
                                : "onset " + sight.clock().brief(it.onset())))
                .toList();
    }

    /** The move of that id, or the one that a report of that id tells of. */
    static @Nullable Move move(CaseSight sight, String id) {
        var move = sight.record().move(new MoveId(id));
        if (move != null) return move;
        var report = report(sight, id);
        return report == null || report.move() == null ? null : sight.record().move(report.move());
    }

    /** A later report is named after its move, one of what never happened by what was believed. */
    static String label(CaseSight sight, String id) {
        var report = report(sight, id);
        var move = move(sight, id);
        if (move != null) return report == null ? move.title() : "Later report: " + move.title();
        var believed = report == null ? null : report.believed();
        return "False report: " + (believed == null ? id : believed.account());
    }

    private static @Nullable Learning report(CaseSight sight, String id) {
        return sight.record().item(new ItemKey(ItemKind.LEARNING, id)) instanceof Learning it ? it : null;
    }
}
