/** Why a number is what it is: the documents and the arithmetic behind one state's threat from another. */
@NullMarked
package predicament.app.dyad;

import org.jspecify.annotations.NullMarked;
