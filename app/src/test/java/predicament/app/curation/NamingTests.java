package predicament.app.curation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import predicament.domain.crisis.ItemKind;

/** Moves and sources that are named in words. */
class NamingTests {

    private static final Option NOTE = new Option("ah-note", "23 Jul: A note (Austria)");
    private static final Option REPLY = new Option("sr-reply", "25 Jul: An answer to the note (Serbia)");
    private static final Option BOOK = new Option("albertini-1952", "Albertini 1952: The Origins");
    private static final Choices CHOICES =
            new Choices(List.of(), List.of(), List.of(NOTE, REPLY), List.of(BOOK), List.of(), List.of());

    private static Typed read(String name, String text) {
        var typed = Typed.of(Map.of(name, text));
        new Naming(CHOICES).read(Sheet.of(ItemKind.MOVE), typed);
        return typed;
    }

    @Test
    void an_id_a_suggestion_and_words_that_fit_one_alone_name_it() {
        assertThat(read("reactionTo", "ah-note").get("reactionTo")).isEqualTo("ah-note");
        assertThat(read("reactionTo", Choices.suggested(NOTE)).get("reactionTo"))
                .isEqualTo("ah-note");
        assertThat(read("reactionTo", "A title of before [ah-note]").get("reactionTo"))
                .isEqualTo("ah-note");
        assertThat(read("links.2.move", "answer NOTE").get("links.2.move")).isEqualTo("sr-reply");
        assertThat(read("privatePurpose.documents.0.source", "albertini").get("privatePurpose.documents.0.source"))
                .isEqualTo("albertini-1952");
    }

    @Test
    void what_fits_none_or_several_stays_and_gets_a_sentence() {
        var several = read("reactionTo", "note");
        assertThat(several.get("reactionTo")).isEqualTo("note");
        assertThat(several.errors())
                .containsEntry(
                        "reactionTo",
                        "“note” fits 2 moves: write more words, or the id of one. 23 Jul: A note (Austria) [ah-note]; "
                                + "25 Jul: An answer to the note (Serbia) [sr-reply].");

        var none = read("provenance.citations.0.source", "Fay");
        assertThat(none.errors())
                .containsEntry(
                        "provenance.citations.0.source",
                        "“Fay” is no source of this case: write other words, or its id.");
        assertThat(read("reactionTo", "").errors()).isEmpty();
    }
}
