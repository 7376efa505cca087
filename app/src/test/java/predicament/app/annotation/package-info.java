@NullMarked
package predicament.app.annotation;

import org.jspecify.annotations.NullMarked;
