/** What if: courses of a case that part from the record at an instant, kept as streams of their own. */
@NullMarked
package predicament.domain.branch;

import org.jspecify.annotations.NullMarked;
