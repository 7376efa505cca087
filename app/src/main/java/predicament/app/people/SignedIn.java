package predicament.app.people;

/** Somebody has just signed in or signed up; what the visitor's session holds can be carried over to the account. */
public record SignedIn(Person person) {}
