/** Games of two states that know no case: payoffs, trust, first strikes and windows. */
@NullMarked
package predicament.domain.theory.game;

import org.jspecify.annotations.NullMarked;
