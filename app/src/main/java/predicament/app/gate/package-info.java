/** What stays closed until a reader has sealed a judgement of their own, or has chosen to look first. */
@NullMarked
package predicament.app.gate;

import org.jspecify.annotations.NullMarked;
