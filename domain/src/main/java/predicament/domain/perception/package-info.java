/** The crisis as it was, as one state knew it, and as the record stood; and the threat that its people wrote of. */
@NullMarked
package predicament.domain.perception;

import org.jspecify.annotations.NullMarked;
