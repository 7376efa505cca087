/** Accounts: who may sign in, how, and who is behind a request. */
@NullMarked
package predicament.app.people;

import org.jspecify.annotations.NullMarked;
