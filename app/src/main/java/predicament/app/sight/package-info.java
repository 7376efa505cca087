/** What a visitor asked to see of a case: read from the address, checked, and resolved to a record and an instant. */
@NullMarked
package predicament.app.sight;

import org.jspecify.annotations.NullMarked;
