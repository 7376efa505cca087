/** The read model of threat, which several screens ask: any instant, any revision, one look-up. */
@NullMarked
package predicament.app.perception;

import org.jspecify.annotations.NullMarked;
