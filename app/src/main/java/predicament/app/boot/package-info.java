/** How the program starts and stops: its data folder, its own PostgreSQL, and one sentence for whatever stands in the way. */
@NullMarked
package predicament.app.boot;

import org.jspecify.annotations.NullMarked;
