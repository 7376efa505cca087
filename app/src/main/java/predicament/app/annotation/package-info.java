/** Readers' annotations: sealed, revised, withdrawn, and shown once the gate is open. */
@NullMarked
package predicament.app.annotation;

import org.jspecify.annotations.NullMarked;
