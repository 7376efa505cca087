package predicament.app.figure;

import java.util.Locale;
import java.util.stream.Collectors;

/** What an onset is drawn into: a link to its page, or a picture with a name. */
final class OnsetLink {

    private OnsetLink() {}

    static Element of(Canvas canvas, OnsetBar bar) {
        var drawn = bar.href() == null
                ? Element.group().at("role", "img")
                : Element.of("a").at("href", bar.href());
        return drawn.at("id", canvas.id("on-" + bar.id()))
                .classes(
                        "onset",
                        bar.type().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                        Canvas.author(bar.colour()),
                        bar.looked() ? "looked" : "",
                        bar.mine() ? "mine" : "",
                        bar.selected() ? "on" : "")
                .at("data-onset", bar.id());
    }

    /** What is read out contains what is written in and beside the bar. */
    static Element named(Element link, OnsetRow row, OnsetBar bar) {
        var written = link.children().stream()
                .filter(Element.class::isInstance)
                .flatMap(part -> ((Element) part).children().stream())
                .map(String.class::cast)
                .collect(Collectors.joining(" "));
        var type = bar.type().words();
        var name = row.name() + ": " + (written.isEmpty() ? "" : written + ". ")
                + (written.contains(type) ? "" : type + ". ") + bar.description();
        return link.at("aria-label", name.strip());
    }
}
