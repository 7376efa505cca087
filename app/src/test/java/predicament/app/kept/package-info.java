@NullMarked
package predicament.app.kept;

import org.jspecify.annotations.NullMarked;
