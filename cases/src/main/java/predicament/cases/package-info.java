/** The casebook as data, and its reader: a folder in, commands or every error at once out. */
@NullMarked
package predicament.cases;

import org.jspecify.annotations.NullMarked;
