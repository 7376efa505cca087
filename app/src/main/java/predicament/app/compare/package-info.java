/** Cases side by side: aligned on an event of each, and theories scored over all of them. */
@NullMarked
package predicament.app.compare;

import org.jspecify.annotations.NullMarked;
