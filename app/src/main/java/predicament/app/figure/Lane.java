package predicament.app.figure;

import java.util.List;

/**
 * One actor's moves on a line of their own.
 *
 * @param id the actor's code, as in the viewpoint's
 * @param colour place of the actor in the palette, from 1
 */
public record Lane(String id, String name, String shortName, int colour, List<Mark> marks) {

    public Lane {
        marks = List.copyOf(marks);
    }
}
