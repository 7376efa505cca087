package predicament.app.curation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.web.util.HtmlUtils;

/** The form of a page as a browser would send it back: every control by name with what stands in it. */
final class Form {

    private static final Pattern BODY =
            Pattern.compile("<form class=\"panel edge curation\".*?</form>", Pattern.DOTALL);
    private static final Pattern CONTROL = Pattern.compile(
            "<input([^>]*)>|<textarea([^>]*)>(.*?)</textarea>|<select([^>]*)>(.*?)</select>", Pattern.DOTALL);
    private static final Pattern OPTION = Pattern.compile("<option([^>]*)>", Pattern.DOTALL);

    private final Map<String, String> values = new LinkedHashMap<>();

    static Form in(String html) {
        var form = new Form();
        var body = BODY.matcher(html);
        if (!body.find()) throw new IllegalStateException("There is no form to edit with: " + html);
        var control = CONTROL.matcher(body.group());
        while (control.find()) form.read(control);
        return form;
    }

    private void read(Matcher control) {
        if (control.group(1) != null) {
            var attributes = control.group(1);
            var type = attribute("type", attributes);
            var isButton = type.equals("checkbox") || type.equals("radio");
            if (!isButton || attributes.contains("checked")) put(attributes, attribute("value", attributes));
        } else if (control.group(2) != null) {
            put(control.group(2), HtmlUtils.htmlUnescape(control.group(3)));
        } else {
            put(control.group(4), chosen(control.group(5)));
        }
    }

    private static String chosen(String options) {
        var option = OPTION.matcher(options);
        var first = "";
        for (var number = 0; option.find(); number++) {
            var value = attribute("value", option.group(1));
            if (option.group(1).contains("selected")) return value;
            if (number == 0) first = value;
        }
        return first;
    }

    private void put(String attributes, String value) {
        var name = attribute("name", attributes);
        if (!name.isEmpty()) values.put(name, value);
    }

    private static String attribute(String name, String attributes) {
        var found = Pattern.compile("(?:^|\\s)" + name + "=\"([^\"]*)\"").matcher(attributes);
        return found.find() ? HtmlUtils.htmlUnescape(found.group(1)) : "";
    }

    Form with(String name, String value) {
        values.put(name, value);
        return this;
    }

    String get(String name) {
        return values.getOrDefault(name, "");
    }

    String[] sent() {
        var sent = new ArrayList<String>();
        values.forEach((name, value) -> sent.addAll(List.of(name, value)));
        return sent.toArray(String[]::new);
    }
}
