package predicament.app.theories;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import predicament.app.theories.Trial.Turn;

class TriedTests {

    @Test
    void a_theory_holds_as_often_as_the_record_turned_the_way_it_expects() {
        var tried = Tried.counted(Trial.COSTLY, 5, List.of(Turn.DOWN, Turn.DOWN, Turn.SAME, Turn.UP));

        assertThat(tried.moves()).isEqualTo(5);
        assertThat(tried.spoken()).isEqualTo(4);
        assertThat(tried.held()).contains(new Tried.Held("T1", 2, 4), new Tried.Held("T4", 1, 4));
    }

    @Test
    void firmness_tells_the_spiral_from_deterrence() {
        var tried = Tried.counted(Trial.FIRMNESS, 3, List.of(Turn.UP, Turn.UP, Turn.DOWN));

        assertThat(tried.held()).contains(new Tried.Held("T1", 2, 3), new Tried.Held("T2", 1, 3));
    }

    @Test
    void the_likeliest_of_four_answers_is_named_with_its_share() {
        assertThat(Answered.cell(List.of(.1, .2, .4, .3))).isEqualTo(new Answered.Cell("match", 40));
        assertThat(Answered.cell(null)).isEqualTo(new Answered.Cell(null, 0));
    }
}
