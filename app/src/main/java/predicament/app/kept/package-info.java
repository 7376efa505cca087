/** Pages as they were drawn, sent again until the store or the reader's own standing moves. */
@NullMarked
package predicament.app.kept;

import org.jspecify.annotations.NullMarked;
