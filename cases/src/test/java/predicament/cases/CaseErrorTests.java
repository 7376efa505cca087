package predicament.cases;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CaseErrorTests {

    @Test
    void a_whole_case_has_no_error() {
        assertThat(SmallCase.WHOLE.errors()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            moves.yaml | type: ULT | type: ULTX | moves.yaml:5 moves[0].type: "ULTX" is no move type. Did you mean ULT?
            moves.yaml | visibility: public | visibility: open | moves.yaml:10 moves[0].visibility: "open" is no visibility. Use one of public, confidential, secret.
            moves.yaml | importance: 1 | importance: 4 | moves.yaml:9 moves[0].importance: 4 is out of bounds; it must lie between 1 and 3.
            moves.yaml | importance: 1 | importance: 1.5 | moves.yaml:9 moves[0].importance: 1.5 is no whole number.
            moves.yaml | importance: 1 | importance: "1" | moves.yaml:9 moves[0].importance: A number is needed; here is the text "1". Write it plainly, without quotes, as 0.6.
            moves.yaml | label: Ultimatum | labell: Ultimatum | moves.yaml:2 moves[0]: The key "label" is missing.
            moves.yaml | label: Ultimatum | label: A label that is far too long | moves.yaml:7 moves[0].label: 28 characters are too many; at most 20 fit.
            moves.yaml | label: Ultimatum | label: | moves.yaml:7 moves[0].label: Text is needed; here is nothing. Put it in quotes.
            moves.yaml | label: Ultimatum | label: [a] | moves.yaml:7 moves[0].label: Text is needed; here is a list. Put it in quotes.
            moves.yaml | by: AA | by: AB | moves.yaml:4 moves[0].by: There is no actor "AB" in this case. Use one of AA, BB.
            moves.yaml | targets: [BB] | targets: BB | moves.yaml:11 moves[0].targets: A list is needed; here is the text "BB". Put it in brackets, as [first, second].
            moves.yaml | targets: [BB] | targets: [AA] | moves.yaml:2 moves[0]: AA is both the actor and a target; a move is toward others.
            moves.yaml | source: book-1920, at: "no. 1" | source: book-1921, at: "no. 1" | moves.yaml:12 moves[0].sources[0].source: There is no source "book-1921" in this case. Did you mean book-1920?
            moves.yaml | move: aa-note | move: aa-notes | moves.yaml:25 moves[1].links[0].move: There is no move "aa-notes" in this case. Did you mean aa-note?
            moves.yaml | [0.3, 0.5, 0.6] | [0.3, 0.6] | moves.yaml:23 moves[1].magnitude: A range has three numbers, here are 2. Write low, most likely and high, as [0.6, 0.7, 0.8].
            moves.yaml | [0.3, 0.5, 0.6] | [0.6, 0.5, 0.3] | moves.yaml:23 moves[1].magnitude: The range 0.6, 0.5, 0.3 is out of order: give low, most likely, high.
            moves.yaml | [0.3, 0.5, 0.6] | 1.2 | moves.yaml:23 moves[1].magnitude: The magnitude reaches from 1.2 to 1.2; it must lie between 0.0 and 1.0.
            moves.yaml | calendar: julian | calendar: jullian | moves.yaml:15 moves[1].occurred.calendar: "jullian" is no calendar. Did you mean julian?
            learnings.yaml | credence: 0.5 | credence: 2 | learnings.yaml:7 learnings[0].credence: 2 is out of bounds; it must lie between 0 and 1.
            learnings.yaml | observer: AA | observer: [AA] | learnings.yaml:4 learnings[0].observer: Text is needed; here is a list. Put it in quotes.
            perceptions.yaml | level: 5 | capability: 5 | perceptions.yaml:2 assessments[0]: An assessment gives either a level 0 to 6 or a threat 0 to 100.
            perceptions.yaml | holder: bb-king | holder: bb-kign | perceptions.yaml:4 assessments[0].holder: There is no holder "bb-kign" in this case. Did you mean bb-king?
            perceptions.yaml | level: 5 | level: 5, own-provocation: true | perceptions.yaml:7: This is no YAML: mapping values are not allowed here. Put text that holds a colon in quotes, or in a block after >-.
            onsets.yaml | dyad: AA-BB | dyad: AA+BB | onsets.yaml:5 onsets[0].dyad: "AA+BB" is no dyad: write two codes with a hyphen, as DE-RU.
            onsets.yaml | claim: spiral | claim: spirals | onsets.yaml:4 onsets[0].claim: "spirals" is no claim about an onset. Did you mean spiral?
            readings.yaml | id: aa-note | id: aa-mote | readings.yaml:7 readings[0].overrides.moves[0].id: There is no move "aa-mote" in this case. Did you mean aa-note?
            readings.yaml | private-purpose | private-purpos | readings.yaml:7 readings[0].overrides.moves[0].private-purpos: There is no key "private-purpos" here. Did you mean private-purpose?
            actors.yaml | zone: Europe/Berlin | zone: Europe/Berin | actors.yaml:2 actors[0].zone: "Europe/Berin" is no time zone: write a place such as Europe/Berlin, or an offset such as +02:01 (St Petersburg in 1914).
            case.yaml | id: small | id: smal | case.yaml:1 id: The case "smal" lies in the folder "small". Give both the same name.
            case.yaml | tempo: crisis | tempo: 1914 | case.yaml:6 tempo: Text is needed; here is the number 1914. Put it in quotes.
            sources.bib | title = | titel = | sources.bib:1 book-1920: The source "book-1920" has no title.
            """)
    void an_error_names_file_line_path_and_a_way_to_mend_it(String file, String passage, String by, String error) {
        var broken = SmallCase.WHOLE.edited(file, passage, by == null ? "" : by);

        assertThat(broken.errors()).contains(error);
    }

    @Test
    void a_folder_with_the_name_of_a_page_of_the_program_is_refused() {
        var broken = SmallCase.WHOLE.edited("case.yaml", "id: small", "id: new");
        var reading = CaseReader.read(CaseFiles.of("new", broken.texts()));

        assertThat(((CaseReading.Unreadable) reading).errors())
                .singleElement()
                .hasToString("case.yaml:1 id: \"new\" is the address at which cases are founded. Choose another id.");
    }

    @Test
    void a_date_that_cannot_be_read_is_refused_in_the_words_of_the_time_model() {
        var broken = SmallCase.WHOLE.edited("perceptions.yaml", "\"1914-07-06\"", "6 July 1914");

        assertThat(broken.errors())
                .singleElement()
                .asString()
                .startsWith("perceptions.yaml:6 assessments[0].written: ")
                .contains("6 July 1914")
                .contains("year, month and day in this order");
    }

    @Test
    void an_unknown_key_is_refused_beside_the_key_that_was_meant() {
        var broken = SmallCase.WHOLE.edited("moves.yaml", "account: It asks", "acount: It asks");

        assertThat(broken.errors())
                .containsExactly(
                        "moves.yaml:2 moves[0]: The key \"account\" is missing.",
                        "moves.yaml:8 moves[0].acount: There is no key \"acount\" here. Did you mean account?");
    }

    @Test
    void an_id_that_stands_twice_is_refused_with_the_place_of_the_first() {
        var second = SmallCase.WHOLE.texts().getOrDefault("perceptions.yaml", "");
        var broken = SmallCase.WHOLE.with("perceptions-more.yaml", second);

        assertThat(broken.errors())
                .containsExactly("perceptions.yaml:2 assessments[0]: The assessment \"bb-king-6-july\" stands at"
                        + " perceptions-more.yaml:2 already. Give one of them another id.");
    }

    @Test
    void a_key_that_stands_twice_is_refused() {
        var broken = SmallCase.WHOLE.edited("case.yaml", "tempo: crisis", "tempo: crisis\ntempo: race");

        assertThat(broken.errors())
                .containsExactly("case.yaml:7 tempo: The key stands twice in one map. Keep one of them.");
    }

    @Test
    void tags_anchors_and_aliases_are_refused() {
        var broken = SmallCase.WHOLE.with("codings.yaml", "aims: &a []\npriors: *a\nbalances: !!java.net.URL []\n");

        assertThat(broken.errors())
                .containsExactly(
                        "codings.yaml:1: Anchors (&) are not allowed in case files. Leave it off.",
                        "codings.yaml:2: Aliases (*) are not allowed in case files. Write the value out.",
                        "codings.yaml:3: Tags (!) are not allowed in case files. Leave it off.");
    }

    @Test
    void deep_nesting_is_refused_before_it_costs_anything() {
        var broken = SmallCase.WHOLE.with("codings.yaml", "aims: " + "[".repeat(5_000));

        assertThat(broken.errors()).containsExactly("codings.yaml:1: The values are nested too deeply.");
    }

    @Test
    void a_file_that_is_missing_empty_misnamed_or_not_utf_8_is_refused() {
        assertThat(SmallCase.WHOLE.without("case.yaml").errors()).contains("case.yaml:1: The file is missing.");
        assertThat(SmallCase.WHOLE.with("codings.yaml", "# nothing\n").errors())
                .containsExactly("codings.yaml:1: The file is empty.");
        assertThat(SmallCase.WHOLE.with("move.yaml", "moves: []\n").errors())
                .containsExactly("move.yaml:1: No file of a case has this name. Did you mean moves.yaml?");
        assertThat(SmallCase.WHOLE.with("codings.yaml", "aims: []\n# \uFFFD\n").errors())
                .containsExactly("codings.yaml:2: The file is not written in UTF-8. Save it as UTF-8.");
    }

    @Test
    void what_stands_in_an_unreadable_file_is_not_missed_elsewhere() {
        assertThat(SmallCase.WHOLE.without("actors.yaml").errors())
                .containsExactly("actors.yaml:1: The file is missing.");
        assertThat(SmallCase.WHOLE
                        .edited("moves.yaml", "targets: [BB]", "targets: [BB")
                        .errors())
                .allSatisfy(error -> assertThat(error).startsWith("moves.yaml:"));
    }

    @Test
    void yaml_that_breaks_off_is_refused_at_its_line() {
        var broken = SmallCase.WHOLE.edited("readings.yaml", "{is: aggressive}}]", "{is: aggressive}");

        assertThat(broken.errors()).singleElement().asString().startsWith("readings.yaml:8: This is no YAML: ");
    }

    @Test
    void every_error_of_every_file_is_told_at_once_in_the_order_of_files_and_lines() {
        var broken = SmallCase.WHOLE
                .edited("moves.yaml", "type: ULT", "type: ULTX")
                .edited("moves.yaml", "importance: 2", "importance: two")
                .edited("learnings.yaml", "channel: attache", "channel: atache")
                .edited("case.yaml", "region: Nowhere\n", "");

        assertThat(broken.errors())
                .extracting(error -> error.substring(0, error.indexOf(' ')))
                .containsExactly("case.yaml:1:", "learnings.yaml:6", "moves.yaml:5", "moves.yaml:21");
    }

    @Test
    void what_history_forbids_is_refused_where_it_stands() {
        var broken = SmallCase.WHOLE
                .edited("learnings.yaml", "[1914-07-09..1914-07-10]", "1914-07-03")
                .edited("moves.yaml", "1914-07-05T18:00", "1914-08-05");

        assertThat(broken.errors())
                .containsExactly(
                        "learnings.yaml:2: A move cannot be learned of before it was made: \"bb-calls-up\" happened"
                                + " 8 July 1914, this says it was known 3 July 1914.",
                        "moves.yaml:2: The move \"aa-note\" happened 5 August 1914, outside the case's window from"
                                + " 1 July 1914 to 31 July 1914.");
    }
}
