@NullMarked
package predicament.app.theories;

import org.jspecify.annotations.NullMarked;
