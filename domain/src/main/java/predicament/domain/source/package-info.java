/** Where a statement comes from: sources, citations, coders and their confidence. */
@NullMarked
package predicament.domain.source;

import org.jspecify.annotations.NullMarked;
