@NullMarked
package predicament.app.timeline;

import org.jspecify.annotations.NullMarked;
