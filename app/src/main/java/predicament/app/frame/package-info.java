/** What every page shares: the frame around it, its head, the files it links, and what is shown when it fails. */
@NullMarked
package predicament.app.frame;

import org.jspecify.annotations.NullMarked;
