/** What is recorded of a crisis: its vocabulary, and the decisions that guard it. */
@NullMarked
package predicament.domain.crisis;

import org.jspecify.annotations.NullMarked;
