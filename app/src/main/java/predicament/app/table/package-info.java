/** Tables that are handed out: their columns, what these mean, and their rows as CSV and JSON. Knows no screen. */
@NullMarked
package predicament.app.table;

import org.jspecify.annotations.NullMarked;
