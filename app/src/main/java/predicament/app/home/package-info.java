/** The first page and the list of cases. */
@NullMarked
package predicament.app.home;

import org.jspecify.annotations.NullMarked;
