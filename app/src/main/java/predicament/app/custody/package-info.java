/** Keeping the record: proving that it is whole, carrying it away and back, and building anew what is derived from it. */
@NullMarked
package predicament.app.custody;

import org.jspecify.annotations.NullMarked;
