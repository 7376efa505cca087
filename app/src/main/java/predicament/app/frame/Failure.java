package predicament.app.frame;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import predicament.domain.crisis.Refused;
import predicament.domain.crisis.Stale;

/**
 * What is shown in place of a page: a heading, one plain sentence, ways on.
 *
 * @param reasons where one sentence is not enough: everything that the history objects to, at once
 */
public record Failure(
        HttpStatus status,
        String heading,
        String sentence,
        List<String> reasons,
        List<Way> ways,
        @Nullable Version yours,
        @Nullable Version theirs) {

    /** The request attribute with a sentence that says more than the status does. */
    public static final String SENTENCE = Failure.class.getName() + ".sentence";

    Failure saying(String sentence) {
        return new Failure(status, heading, sentence, reasons, ways, yours, theirs);
    }

    static Failure of(Trouble trouble) {
        return switch (trouble) {
            case BadRequest t -> of(HttpStatus.BAD_REQUEST, "This cannot be asked", t);
            case Closed t -> of(HttpStatus.FORBIDDEN, "Closed until you have marked your own", t);
            case NotFound t -> of(HttpStatus.NOT_FOUND, "Nothing here", t);
            case Unprocessable t -> of(HttpStatus.UNPROCESSABLE_CONTENT, "Not recorded", t);
            case Conflict t ->
                new Failure(
                        HttpStatus.CONFLICT,
                        "Changed in the meantime",
                        t.sentence(),
                        List.of(),
                        t.ways(),
                        t.yours(),
                        t.theirs());
        };
    }

    static Failure of(Refused refused) {
        var status = refused instanceof Stale ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_CONTENT;
        var heading = refused instanceof Stale ? "Changed in the meantime" : "Not recorded";
        var sentences = refused.sentences();
        return sentences.size() == 1
                ? plain(status, heading, sentences.getFirst(), List.of(Way.TO_CASES))
                : new Failure(
                        status,
                        heading,
                        "Nothing was recorded, for %d reasons.".formatted(sentences.size()),
                        sentences,
                        List.of(Way.TO_CASES),
                        null,
                        null);
    }

    /** What can be said when nothing but the status is known. */
    static Failure of(HttpStatus status) {
        var on = List.of(Way.TO_CASES);
        return switch (status.value()) {
            case 401 ->
                plain(
                        status,
                        "Sign in first",
                        "This page is for signed-in readers.",
                        List.of(new Way("Sign in", "/sign-in")));
            case 403 ->
                plain(
                        status,
                        "Not open to you",
                        "Your account may not do this, or the form was open for too long: go back, reload it and try again.",
                        on);
            case 404 -> plain(status, "Nothing here", "There is no page at this address.", on);
            case 405 -> plain(status, "This cannot be asked", "This address does not answer this kind of request.", on);
            case 413 -> plain(status, "Too large", "What was sent is larger than this address accepts.", on);
            case 429 -> plain(status, "Too many requests", "Wait a minute, then try again.", on);
            case 503 -> plain(status, "Not ready", "The casebook is still being loaded: try again in a moment.", on);
            default ->
                status.is4xxClientError()
                        ? plain(status, "This cannot be asked", "The request could not be understood.", on)
                        : plain(
                                status,
                                "Something broke",
                                "The page could not be made; this is a fault of the program and not yours.",
                                on);
        };
    }

    private static Failure of(HttpStatus status, String heading, Trouble trouble) {
        return plain(status, heading, trouble.sentence(), trouble.ways());
    }

    private static Failure plain(HttpStatus status, String heading, String sentence, List<Way> ways) {
        return new Failure(status, heading, sentence, List.of(), ways, null, null);
    }
}
