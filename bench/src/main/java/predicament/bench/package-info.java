/** Comparisons with a peer or a limit, measured in one run and printed as ratios. */
@NullMarked
package predicament.bench;

import org.jspecify.annotations.NullMarked;
