/** Values in, SVG out: the drawings of a case for pages, print and download. Knows no screen and no database. */
@NullMarked
package predicament.app.figure;

import org.jspecify.annotations.NullMarked;
