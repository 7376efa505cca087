/** The moves of a case as a list, one by one, and as files. */
@NullMarked
package predicament.app.moves;

import org.jspecify.annotations.NullMarked;
