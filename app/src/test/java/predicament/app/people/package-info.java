@NullMarked
package predicament.app.people;

import org.jspecify.annotations.NullMarked;
