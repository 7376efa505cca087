package predicament.app;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nu.validator.client.EmbeddedValidator;
import nu.validator.validation.SimpleDocumentValidator;
import nu.validator.xml.SystemErrErrorHandler;
import org.jspecify.annotations.Nullable;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;

/** Tells what is not valid in a page. Its grammar is read once for all pages, and needs a deeper stack than a test has. */
final class HtmlValidator {

    private static final ExecutorService THREAD = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("validator").stackSize(256 << 20).factory());

    private static @Nullable SimpleDocumentValidator validator;

    private HtmlValidator() {}

    /** In the background, since axe takes as long. */
    static Future<List<String>> flaws(String html) {
        return THREAD.submit(() -> {
            var validator = withGrammar();
            var flaws = new Flaws();
            validator.setUpValidatorAndParsers(flaws, false, false);
            validator.checkHtmlInputSource(new InputSource(new ByteArrayInputStream(html.getBytes(UTF_8))));
            return flaws.found;
        });
    }

    private static SimpleDocumentValidator withGrammar() throws Exception {
        if (validator == null) {
            validator = new SimpleDocumentValidator(true, false, true);
            validator.setUpMainSchema(EmbeddedValidator.SCHEMA_URL, new SystemErrErrorHandler());
        }
        return validator;
    }

    private static final class Flaws implements ErrorHandler {

        private final List<String> found = new ArrayList<>();

        @Override
        public void warning(SAXParseException it) {}

        @Override
        public void error(SAXParseException it) {
            found.add("line %d, column %d: %s".formatted(it.getLineNumber(), it.getColumnNumber(), it.getMessage()));
        }

        @Override
        public void fatalError(SAXParseException it) {
            error(it);
        }
    }
}
