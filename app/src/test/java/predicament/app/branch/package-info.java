@NullMarked
package predicament.app.branch;

import org.jspecify.annotations.NullMarked;
