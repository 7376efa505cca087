/** What the figure of a case shows, laid out from its record for every screen and sheet that prints it. */
@NullMarked
package predicament.app.plate;

import org.jspecify.annotations.NullMarked;
