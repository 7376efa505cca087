/** Definitions of a spiral in the literature as detectors over moves, felt threat and aims. They carry no cause. */
@NullMarked
package predicament.domain.detection;

import org.jspecify.annotations.NullMarked;
