@NullMarked
package predicament.app.curation;

import org.jspecify.annotations.NullMarked;
