/** The seminar packet of a case: a printed handout, tables with a codebook, and the bibliography, in one file. */
@NullMarked
package predicament.app.packet;

import org.jspecify.annotations.NullMarked;
