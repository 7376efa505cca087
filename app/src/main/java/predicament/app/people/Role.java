package predicament.app.people;

import java.util.Locale;

/** What an account may do beyond what every reader may. */
public enum Role {
    READER,
    CURATOR,
    ADMINISTRATOR;

    /** As the table of accounts and the forms write it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
