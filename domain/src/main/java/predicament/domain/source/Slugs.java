package predicament.domain.source;

import java.util.regex.Pattern;

/** The shape of every id in the casebook: lower-case letters, digits and hyphens, kept for ever. */
public final class Slugs {

    private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private Slugs() {}

    public static void require(String what, String value) {
        if (value.length() > 100 || !SLUG.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "%s has the id \"%s\": use lower-case letters, digits and single hyphens, at most 100 characters."
                            .formatted(what, value));
        }
    }
}
