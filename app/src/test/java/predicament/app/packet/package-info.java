@NullMarked
package predicament.app.packet;

import org.jspecify.annotations.NullMarked;
