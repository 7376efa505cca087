/** The page of a case: its figure, who felt threatened by whom, and what was hidden at the hour. */
@NullMarked
package predicament.app.timeline;

import org.jspecify.annotations.NullMarked;
