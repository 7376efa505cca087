/** When something happened, as exactly as the sources say and no more exactly. */
@NullMarked
package predicament.domain.time;

import org.jspecify.annotations.NullMarked;
