@NullMarked
package predicament.app.schools;

import org.jspecify.annotations.NullMarked;
