@NullMarked
package predicament.app.figure;

import org.jspecify.annotations.NullMarked;
