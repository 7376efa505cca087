package predicament.app.schools;

import java.util.Arrays;
import java.util.List;
import predicament.app.schools.Profile.Escape;
import predicament.app.schools.Profile.Mover;

/** A row of the map of the schools: what moves threat, and who says so under each way out. */
public record MapRow(Mover mover, List<List<School>> fields) {

    static List<MapRow> all() {
        return Arrays.stream(Mover.values())
                .map(mover -> new MapRow(
                        mover,
                        Arrays.stream(Escape.values())
                                .map(escape -> School.at(mover, escape))
                                .toList()))
                .toList();
    }
}
