package predicament.app.curation;

import java.text.Normalizer;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Makes ids out of words, for those who leave it to the form. */
final class Ids {

    private static final int LONGEST = 70;

    private Ids() {}

    /** From the fields that name the item; a number tells it from one that is there already. */
    static String of(Sheet sheet, Typed typed, Predicate<String> taken) {
        var words = sheet.named().stream().map(typed::get).collect(Collectors.joining(" "));
        return free(slug(words.isBlank() ? Kinds.path(sheet.kind()) : words), taken);
    }

    static String ofSource(String author, String year, String title, Predicate<String> taken) {
        var surname = author.split(",| and ", -1)[0].strip();
        return free(
                slug(author.isBlank() ? title : surname.substring(surname.lastIndexOf(' ') + 1) + " " + year), taken);
    }

    static String free(String id, Predicate<String> taken) {
        var free = id;
        for (var number = 2; taken.test(free); number++) free = id + "-" + number;
        return free;
    }

    static String slug(String words) {
        var plain = Normalizer.normalize(words, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-");
        var cut = plain.length() > LONGEST ? plain.substring(0, LONGEST) : plain;
        var slug = cut.replaceAll("(^-+)|(-+$)", "");
        return slug.isEmpty() ? "item" : slug;
    }
}
