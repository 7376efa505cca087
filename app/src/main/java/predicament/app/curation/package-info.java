/** Changing the record in the browser: forms that add, correct and retract, and the page where two editors meet. */
@NullMarked
package predicament.app.curation;

import org.jspecify.annotations.NullMarked;
