package predicament.cases;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import predicament.domain.crisis.BibliographyEntry;
import predicament.domain.source.Source;

class BibliographyTests {

    @Test
    void braces_quotes_and_numbers_are_values_and_comments_are_passed_over() {
        var source = only("""
                % Comment with an @ in it
                @Book{clark-2012,
                  author = "Clark, Christopher", % as printed
                  title = {The {Sleepwalkers}: How
                    Europe Went to War in 1914},
                  year = 2012,
                  url = {https://example.org/a_b~c--d},
                }
                """);

        assertThat(source.type()).isEqualTo("book");
        assertThat(source.fields())
                .containsEntry("author", "Clark, Christopher")
                .containsEntry("title", "The Sleepwalkers: How Europe Went to War in 1914")
                .containsEntry("year", "2012")
                .containsEntry("url", "https://example.org/a_b~c--d");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            G{\\"o}ttingen, K\\"{o}ln, {\\"U}bersee | Göttingen, Köln, Übersee
            Pa{\\v{s}}i{\\'c}, Pa\\v{s}i\\'{c}, \\v Sazonov | Pašić, Pašić, Šazonov
            S\\'andor Sz{\\'a}p{\\'a}ry, Gy\\H{o}r | Sándor Szápáry, Győr
            Gro{\\ss}e, Stra\\ss e, \\O{}rsted, na\\"{\\i}ve | Große, Straße, Ørsted, naïve
            Fran\\c{c}ois \\& Cie, 50\\% | François & Cie, 50%
            1898--1914 --- ``so''~there | 1898–1914 — “so” there
            Die \\emph{Lage} | Die Lage
            Österreich-Ungarns Außenpolitik | Österreich-Ungarns Außenpolitik
            """)
    void latex_becomes_plain_letters(String latex, String plain) {
        assertThat(Latex.plain(latex.replace("\\\\", "\\"))).isEqualTo(plain);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            @book{b, title = {T}, title = {U}} | sources.bib:1 b: The field "title" stands twice. Keep one of them.
            @book{b, title = {T} year = {1}} | sources.bib:1: This is no BibTeX: } is needed before y. The entry begins on line 1.
            @book{b, title = {T | sources.bib:2: This is no BibTeX: a value has no end. The entry begins on line 1.
            @book{b, title = T} | sources.bib:1: This is no BibTeX: "T" needs braces around it. The entry begins on line 1.
            @book{b, title = {\\foo T}} | sources.bib:1 b.title: The LaTeX "\\foo" is not known here; write the letter itself.
            @book{B_2, title = {T}} | sources.bib:1 B_2: A source has the id "B_2": use lower-case letters, digits and single hyphens, at most 100 characters.
            junk @book{b, title = {T}} | sources.bib:1: Text stands outside an entry. Put % before a comment.
            """)
    void a_broken_entry_is_refused_at_its_line(String bib, String error) {
        var broken = SmallCase.WHOLE.with("sources.bib", bib.replace("\\\\", "\\") + "\n");

        assertThat(broken.errors()).contains(error.replace("\\\\", "\\"));
    }

    @Test
    void a_key_that_stands_in_two_files_is_refused() {
        var broken = SmallCase.WHOLE.with("sources-more.bib", "\n@book{book-1920, title = {Another}}\n");

        assertThat(broken.errors())
                .containsExactly("sources.bib:1 book-1920: The source \"book-1920\" stands at sources-more.bib:2"
                        + " already. Give one of them another id.");
    }

    @Test
    void reading_goes_on_after_a_broken_entry() {
        var draft = new Draft();
        var text = "@book{a, title = {never closed\n@book{b, title = {B}}\n";

        assertThat(Bibliography.read("sources.bib", text, draft))
                .extracting(it -> it.item().key().id())
                .containsExactly("b");
        assertThat(draft.errors.inOrder()).hasSize(1);
    }

    private static Source only(String text) {
        var draft = new Draft();
        var entries = Bibliography.read("sources.bib", text, draft);
        assertThat(draft.errors.inOrder()).isEmpty();
        return ((BibliographyEntry) entries.getFirst().item()).source();
    }
}
