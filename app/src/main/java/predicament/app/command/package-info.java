/** Commands of the jar, which run instead of the web program: their line, their help and how they end. */
@NullMarked
package predicament.app.command;

import org.jspecify.annotations.NullMarked;
