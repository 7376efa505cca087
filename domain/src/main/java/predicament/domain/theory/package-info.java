/** Claims about how threat moves between two states, as versioned pure functions over what each of them knew. */
@NullMarked
package predicament.domain.theory;

import org.jspecify.annotations.NullMarked;
