/** Where readers say that a spiral began: judgements of their own, sealed before they look at others'. */
@NullMarked
package predicament.domain.annotation;

import org.jspecify.annotations.NullMarked;
