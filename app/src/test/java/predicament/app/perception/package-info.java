@NullMarked
package predicament.app.perception;

import org.jspecify.annotations.NullMarked;
