/** Everything that stores, shows or sends the history. */
@NullMarked
package predicament.app;

import org.jspecify.annotations.NullMarked;
