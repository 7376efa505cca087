package predicament.app.figure;

import java.util.List;

/** The curves of one pair of states on the scale from 0 to 100. The title stands in short lines, one below the other. */
public record Panel(List<String> title, List<Curve> curves) {

    public Panel {
        title = List.copyOf(title);
        curves = List.copyOf(curves);
    }
}
