package predicament.app;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Debian's Chromium, one for all tests, with a fresh visitor for each. */
final class Chromium implements BeforeEachCallback, AfterEachCallback {

    private static final List<String> ARGUMENTS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private @Nullable Browser browser;
    private @Nullable BrowserContext visitor;

    /** Closed by the test run itself when it ends. */
    private record Running(Playwright playwright, Browser browser) implements AutoCloseable {

        /** A machine that does other work beside this one may take longer than the usual five seconds. */
        static Running start() {
            PlaywrightAssertions.setDefaultAssertionTimeout(30_000);
            var playwright = Playwright.create();
            return new Running(
                    playwright,
                    playwright
                            .chromium()
                            .launch(new LaunchOptions()
                                    .setExecutablePath(Path.of("/usr/bin/chromium"))
                                    .setHeadless(true)
                                    .setArgs(ARGUMENTS)));
        }

        @Override
        public void close() {
            playwright.close();
        }
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        browser = context.getRoot()
                .getStore(ExtensionContext.Namespace.create(Chromium.class))
                .computeIfAbsent("running", key -> Running.start(), Running.class)
                .browser();
    }

    @Override
    public void afterEach(ExtensionContext context) {
        if (visitor != null) visitor.close();
    }

    /** A page of a new visitor. */
    Page page(Browser.NewContextOptions options) {
        if (visitor != null) visitor.close();
        visitor = Objects.requireNonNull(browser).newContext(options);
        return visitor.newPage();
    }
}
