/** The arithmetic of the theories, the record, agreement and scores on files of one's own, from the command line. */
@NullMarked
package predicament.app.calculate;

import org.jspecify.annotations.NullMarked;
