/** Pages about the casebook itself: method, accessibility, keyboard shortcuts. */
@NullMarked
package predicament.app.about;

import org.jspecify.annotations.NullMarked;
