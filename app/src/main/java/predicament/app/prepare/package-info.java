/** Lays the program out so that it starts fast, on the machine and the Java that will run it. */
@NullMarked
package predicament.app.prepare;

import org.jspecify.annotations.NullMarked;
