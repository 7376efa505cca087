package predicament.app.theories;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import predicament.app.sight.CaseSight;
import predicament.domain.crisis.ActorId;
import predicament.domain.crisis.Dyad;
import predicament.domain.perception.Logit;
import predicament.domain.theory.Contribution;
import predicament.domain.theory.Parameters;
import predicament.domain.theory.Setting;
import predicament.domain.theory.Theory;

/** From where a theory's number comes: one account for each side and casting, move by move up to the hour shown. */
public record Why(List<Account> accounts) {

    /** What moved one side's number; on the logit scale, and as threat from 0 to 100 where it began and where it stands. */
    public record Account(
            String observer,
            String rival,
            String casting,
            String start,
            String moved,
            String faded,
            String end,
            long startThreat,
            long endThreat,
            List<Line> lines) {}

    /** What one move did. */
    public record Line(
            String when,
            String move,
            @Nullable String href,
            String before,
            String change,
            String after,
            long threat,
            boolean raised,
            boolean lowered) {}

    static Why of(CaseSight sight, Dyad pair, Theory theory) {
        var setting = Setting.of(sight.record(), pair, sight.at());
        var castings = Contribution.of(
                theory,
                setting,
                sight.record().knowledge(pair.a(), sight.at()),
                sight.record().knowledge(pair.b(), sight.at()),
                Parameters.defaults(theory.card().parameters()));
        var accounts = new ArrayList<Account>();
        for (var k = 0; k < castings.size(); k++) {
            var casting = castings.size() == 1 ? "" : name(sight, k == 0 ? pair.a() : pair.b()) + " as the challenger";
            for (var account : castings.get(k)) accounts.add(account(sight, pair, casting, account));
        }
        return new Why(accounts);
    }

    private static Account account(CaseSight sight, Dyad pair, String casting, Contribution.Account account) {
        var end = account.start() + account.moved() + account.faded();
        return new Account(
                name(sight, account.observer()),
                name(sight, pair.other(account.observer())),
                casting,
                signed(account.start()),
                signed(account.moved()),
                signed(account.faded()),
                signed(end),
                Math.round(Logit.threat(account.start())),
                Math.round(Logit.threat(end)),
                account.contributions().stream()
                        .filter(it -> !signed(it.change()).equals(signed(0)))
                        .map(it -> line(sight, it))
                        .toList());
    }

    private static Line line(CaseSight sight, Contribution it) {
        var move = Laboratory.move(sight, it.move());
        return new Line(
                sight.clock().brief(it.learned()),
                Laboratory.label(sight, it.move()),
                move == null ? null : sight.question().on("/moves/" + move.id()),
                signed(it.before()),
                signed(it.change()),
                signed(it.after()),
                Math.round(Logit.threat(it.after())),
                it.change() > 0,
                it.change() < 0);
    }

    private static String name(CaseSight sight, ActorId actor) {
        return sight.record().actor(actor).name();
    }

    /** Two places, with a minus that is as wide as the plus. */
    private static String signed(double logit) {
        var text = String.format(Locale.ROOT, "%+.2f", logit);
        return text.equals("-0.00") || text.equals("+0.00") ? "0.00" : text.replace('-', '−');
    }
}
