/** The bibliography of a case: document editions, scholarship and memoirs, and what rests on each of them. */
@NullMarked
package predicament.app.sources;

import org.jspecify.annotations.NullMarked;
