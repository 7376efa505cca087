package predicament.app.history;

import org.jspecify.annotations.Nullable;
import predicament.app.frame.BadRequest;
import predicament.app.frame.Way;
import predicament.app.sight.CaseQuery;

/** Which two revisions of which case are asked for, the pair whose curves are drawn, and where a long list begins. */
record DiffQuery(
        String slug,
        @Nullable String after,
        @Nullable String upto,
        @Nullable String pair,
        @Nullable String start) {

    Between in(Betweens betweens, CaseQuery query) {
        return betweens.of(slug, query, revision("after", after), revision("upto", upto));
    }

    private long revision(String name, @Nullable String text) {
        try {
            return Long.parseLong(String.valueOf(text).strip());
        } catch (NumberFormatException e) {
            throw new BadRequest(
                    text == null
                            ? "%s= is missing: it takes the number of a revision.".formatted(name)
                            : "%s=%s is no revision: it takes a whole number.".formatted(name, text),
                    new Way("Every revision of this case", "/cases/" + slug + "/history"));
        }
    }
}
