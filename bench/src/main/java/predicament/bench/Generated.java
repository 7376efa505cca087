package predicament.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import predicament.domain.crisis.MoveType;
import predicament.domain.theory.DyadStream;
import predicament.domain.theory.DyadStream.Deed;

/** Streams of moves by chance from a seed: a move every day and a half, six in ten hostile, one in twenty of capability. */
final class Generated {

    private Generated() {}

    static List<DyadStream> streams(int number, int movesEach) {
        var random = new SplittableRandom(1914);
        var streams = new ArrayList<DyadStream>();
        for (var k = 0; k < number; k++) streams.add(new DyadStream(deeds(random, movesEach)));
        return streams;
    }

    private static List<Deed> deeds(SplittableRandom random, int moves) {
        var deeds = new ArrayList<Deed>();
        var day = 0.0;
        for (var k = 0; k < moves; k++) {
            day += -1.5 * Math.log(1 - random.nextDouble());
            var chance = random.nextDouble();
            var sign = chance < .6 ? 1 : chance < .85 ? -1 : 0;
            var capability = random.nextDouble() < .05 ? .01 : 0;
            deeds.add(new Deed(
                    day,
                    random.nextBoolean(),
                    MoveType.values()[random.nextInt(MoveType.values().length)],
                    sign,
                    random.nextDouble(),
                    2 * random.nextDouble() - 1,
                    random.nextDouble(),
                    capability,
                    capability));
        }
        return deeds;
    }
}
