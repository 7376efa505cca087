/** The event store: what is recorded of each stream, in which order, by whom, and the record read back from it. */
@NullMarked
package predicament.app.record;

import org.jspecify.annotations.NullMarked;
