package predicament.domain.theory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static predicament.domain.theory.ToyStream.A;
import static predicament.domain.theory.ToyStream.B;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import predicament.domain.perception.Knowledge;

class ContributionTests {

    private static final int UNTIL = 200;
    private static final Setting SETTING = ToyStream.setting(UNTIL);

    static Stream<Theory> theories() {
        return Theories.all().stream().filter(it -> !it.equals(Persistence.T0));
    }

    @ParameterizedTest
    @MethodSource("theories")
    void moves_and_time_lead_from_the_start_to_the_number(Theory theory) {
        var parameters = Parameters.defaults(theory.card().parameters());
        var exchange = ToyStream.exchange(ToyStream.TOY, SETTING);
        var last = Instant.ofEpochMilli(exchange.learned(exchange.size() - 1));
        var runs = CentralRuns.of(theory, SETTING, exchange, AttackBeliefs.of(SETTING, ofA(), ofB()), parameters);

        var castings = Contribution.of(theory, SETTING, ofA(), ofB(), parameters);

        assertThat(castings).hasSameSizeAs(runs);
        for (var k = 0; k < castings.size(); k++) {
            var path = runs.get(k).run();
            for (var account : castings.get(k)) {
                if (account.contributions().isEmpty()) continue;
                var told = account.contributions().getLast();
                assertThat(account.start() + account.moved() + account.faded())
                        .isCloseTo(path.theta(account.observer(), told.learned()), within(1e-9));
                assertThat(told.learned()).isBeforeOrEqualTo(last);
            }
        }
    }

    @Test
    void a_hostile_move_adds_its_weight_to_the_threat_of_the_side_that_learned_of_it() {
        var parameters = Parameters.defaults(SpiralModel.T1.card().parameters());

        var accounts = Contribution.of(SpiralModel.T1, SETTING, ofA(), ofB(), parameters)
                .getFirst();

        var first = accounts.getLast().contributions().getFirst();
        assertThat(first.move()).isEqualTo("e1");
        assertThat(first.before()).isEqualTo(SETTING.priorOfB());
        assertThat(first.change())
                .isCloseTo(1.2 * .60 * SpiralModel.weight(SpiralModel.attributed(0, .5)), within(1e-12));
    }

    @Test
    void persistence_has_nothing_to_account_for() {
        assertThat(Contribution.of(
                        Persistence.T0,
                        SETTING,
                        ofA(),
                        ofB(),
                        Parameters.defaults(Persistence.T0.card().parameters())))
                .isEqualTo(List.of());
    }

    private static Knowledge ofA() {
        return ToyStream.of(A, ToyStream.TOY, UNTIL);
    }

    private static Knowledge ofB() {
        return ToyStream.of(B, ToyStream.TOY, UNTIL);
    }
}
