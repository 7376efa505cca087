/** Arithmetic of arms races that knows no case. */
@NullMarked
package predicament.domain.theory.race;

import org.jspecify.annotations.NullMarked;
