/** Readers', scholars' and theories' onsets held against each other on one axis. */
@NullMarked
package predicament.app.theories;

import org.jspecify.annotations.NullMarked;
