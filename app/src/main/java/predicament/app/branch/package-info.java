/** What if: counterfactual branches of a case, kept, shown beside the actual course, and changed by their authors. */
@NullMarked
package predicament.app.branch;

import org.jspecify.annotations.NullMarked;
