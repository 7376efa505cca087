/** Where scholars, theories and readers put the onset of a case, on one scale of types. */
@NullMarked
package predicament.app.onset;

import org.jspecify.annotations.NullMarked;
