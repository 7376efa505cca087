/** What happened in a crisis and what it means: pure Java, no framework, no clock. */
@NullMarked
package predicament.domain;

import org.jspecify.annotations.NullMarked;
