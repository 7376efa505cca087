/** What the people of a case wrote of threats, and what the record makes of it at an instant. */
@NullMarked
package predicament.app.perceptions;

import org.jspecify.annotations.NullMarked;
