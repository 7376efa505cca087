package predicament.app.figure;

import java.util.List;

/** A lane with its heads, in the order of time, and what it could not draw one by one. */
record PlacedLane(
        Lane lane, double top, double base, double bottom, List<Head> heads, List<Pile> piles, List<Bin> bins) {}
