/** The theories as a reader meets them: a map of the schools, and a page for each theory. */
@NullMarked
package predicament.app.schools;

import org.jspecify.annotations.NullMarked;
