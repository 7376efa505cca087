package predicament.domain.theory.game;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class GameTests {

    private static final Offset<Double> DIGITS = within(.0006);
    private static final Payoffs CLASSIC = new Payoffs(5, 3, 1, 0);

    @Test
    void orders_of_payoffs_have_their_names() {
        assertThat(CLASSIC.game()).isEqualTo(Payoffs.Game.PRISONERS_DILEMMA);
        assertThat(new Payoffs(3, 4, 2, 1).game()).isEqualTo(Payoffs.Game.STAG_HUNT);
        assertThat(new Payoffs(3, 4, 3, 0).game()).isEqualTo(Payoffs.Game.STAG_HUNT);
        assertThat(new Payoffs(4, 3, 1, 2).game()).isEqualTo(Payoffs.Game.CHICKEN);
        assertThat(new Payoffs(4, 2, 3, 1).game()).isEqualTo(Payoffs.Game.DEADLOCK);
    }

    @Test
    void the_dilemma_played_once_ends_in_defection_and_the_stag_hunt_in_either() {
        var hunt = new Payoffs(3, 4, 2, 1);

        assertThat(CLASSIC.cooperationHolds()).isFalse();
        assertThat(CLASSIC.defectionHolds()).isTrue();
        assertThat(hunt.cooperationHolds()).isTrue();
        assertThat(hunt.defectionHolds()).isTrue();
    }

    @Test
    void tit_for_tat_needs_a_shadow_of_two_thirds_in_the_classic_dilemma() {
        assertThat(CLASSIC.leastShadow()).isCloseTo(2 / 3.0, within(1e-12));
    }

    @Test
    void a_stag_hunt_needs_the_stated_belief() {
        assertThat(new Payoffs(3, 4, 2, 1).leastBelief()).isCloseTo(.5, DIGITS);
        assertThat(new Payoffs(4, 5, 2, 0).leastBelief()).isCloseTo(.667, DIGITS);
        assertThat(new Payoffs(3, 4, 3, 0).leastBelief()).isCloseTo(.75, DIGITS);
    }

    @Test
    void tit_for_tat_with_errors_echoes_through_all_four_outcomes() {
        assertThat(CLASSIC.noisyTitForTat()).isEqualTo(2.25);
    }

    @Test
    void the_trust_that_cooperation_needs_rises_with_offence_and_gain_and_falls_with_cost() {
        assertThat(new TrustGame(.2, 1, 1, .5).leastTrust()).isCloseTo(.40, DIGITS);
        assertThat(new TrustGame(.1, 1, 1, .5).leastTrust()).isCloseTo(.20, DIGITS);
        assertThat(new TrustGame(.3, 1, 1, .5).leastTrust()).isCloseTo(.60, DIGITS);
        assertThat(new TrustGame(.2, 1, .8, .5).leastTrust()).isCloseTo(.667, DIGITS);
        assertThat(new TrustGame(.2, 1.5, 1, .5).leastTrust()).isCloseTo(1.2, DIGITS);
    }

    @Test
    void who_gains_more_by_exploiting_is_greedy() {
        assertThat(new TrustGame(.2, 1, 1, .5).securitySeeking()).isTrue();
        assertThat(new TrustGame(.2, 1.5, 1, .5).securitySeeking()).isFalse();
    }

    @Test
    void trust_is_updated_by_bayes() {
        assertThat(TrustGame.afterCooperation(.6, 1)).isCloseTo(.8095, within(.00006));
        assertThat(TrustGame.afterDefection(.6, 1)).isCloseTo(.2432, within(.00006));
        assertThat(TrustGame.bothSecureAfterConflict(.6)).isCloseTo(.0592, within(.00006));
        assertThat(TrustGame.afterCooperation(.6, 0)).isCloseTo(.6, within(1e-12));
    }

    @Test
    void striking_first_pays_from_the_stated_belief() {
        assertThat(new FirstStrike(1, .6, .3, .1).leastBelief()).isCloseTo(.667, DIGITS);
        assertThat(new FirstStrike(1, .9, .3, 0).leastBelief()).isCloseTo(.25, DIGITS);
        assertThat(new FirstStrike(1, .3, .3, .25).leastBelief()).isCloseTo(.933, DIGITS);
    }

    @Test
    void reciprocal_fear_dies_away_or_runs_off() {
        assertThat(FirstStrike.reciprocalFear(.3, 2 / 3.0, 200)).isCloseTo(.0126, within(.00006));
        assertThat(FirstStrike.reciprocalFear(.3, .25, 200)).isCloseTo(.993, DIGITS);
    }

    @Test
    void a_window_closes_in_war_where_the_shift_outweighs_the_costs() {
        var slow = new Window(.5, .6, .95, .1, .1);
        var fast = new Window(.4, .8, .95, .1, .1);

        assertThat(slow.shift()).isCloseTo(.07, within(1e-12));
        assertThat(slow.bargain()).isCloseTo(.195, within(1e-12));
        assertThat(slow.closesInWar()).isFalse();
        assertThat(fast.shift()).isCloseTo(.36, within(1e-12));
        assertThat(fast.closesInWar()).isTrue();
    }

    @Test
    void a_weapon_shows_purpose_as_far_as_it_shifts_the_balance_whoever_owns_it() {
        var forAttack = new ForceComparison(1.0, .6);
        var forDefence = new ForceComparison(1.0, 2.0);

        assertThat(forAttack.shift()).isCloseTo(.5108, within(.00006));
        assertThat(forAttack.distinguishability()).isCloseTo(.640, DIGITS);
        assertThat(forDefence.shift()).isCloseTo(-.6931, within(.00006));
        assertThat(forDefence.distinguishability()).isCloseTo(.750, DIGITS);
        assertThat(new ForceComparison(1.3, 1.3).distinguishability()).isZero();
    }
}
