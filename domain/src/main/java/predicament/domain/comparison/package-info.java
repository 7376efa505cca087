/** Onsets held against onsets, like with like: lags, overlaps and scores. */
@NullMarked
package predicament.domain.comparison;

import org.jspecify.annotations.NullMarked;
