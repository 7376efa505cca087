@NullMarked
package predicament.app.record;

import org.jspecify.annotations.NullMarked;
