/** How the record of a case came to stand as it does: every revision, and what lies between two of them. */
@NullMarked
package predicament.app.history;

import org.jspecify.annotations.NullMarked;
