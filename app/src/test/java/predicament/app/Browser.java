package predicament.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A visitor with cookies of their own, who sends forms with the token of the page last seen. */
public final class Browser {

    private static final String PASSWORD = "a few words in a row";

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

    private final CookieManager cookies;
    private final HttpClient client;
    private final String site;
    private String token = "";

    public Browser(int port) {
        this(port, new CookieManager());
    }

    private Browser(int port, CookieManager cookies) {
        this.cookies = cookies;
        client = HttpClient.newBuilder()
                .cookieHandler(cookies)
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
        site = "http://localhost:" + port;
    }

    /** The same visitor, cookies and all, at another node. */
    public Browser at(int port) {
        return new Browser(port, cookies);
    }

    /** What came back: the status, where it leads, the text. */
    public record Page(int status, String location, String text, HttpResponse<String> response) {

        public Page is(int expected) {
            assertThat(status).as(text).isEqualTo(expected);
            return this;
        }

        public String tag() {
            return response.headers().firstValue("ETag").orElse("");
        }

        /** The address of a redirect, without the site. */
        public String leads() {
            assertThat(status).as(text).isBetween(300, 399);
            return location;
        }
    }

    public Page get(String path) {
        return send(HttpRequest.newBuilder(URI.create(site + path)).GET().build());
    }

    /** Asks whether what was sent under a tag is still so. */
    public Page get(String path, String tag) {
        return send(HttpRequest.newBuilder(URI.create(site + path))
                .header("If-None-Match", tag)
                .GET()
                .build());
    }

    /** A file that is no text. */
    public byte[] bytes(String path) {
        try {
            var request = HttpRequest.newBuilder(URI.create(site + path)).GET().build();
            return client.send(request, BodyHandlers.ofByteArray()).body();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Sends fields and values in turn, with the token of the page last seen. */
    public Page post(String path, String... fields) {
        var all = new ArrayList<>(List.of("_csrf", token));
        all.addAll(List.of(fields));
        return postBare(path, all.toArray(String[]::new));
    }

    /** The same without a token. */
    public Page postBare(String path, String... fields) {
        var body = new StringBuilder();
        for (var i = 0; i < fields.length; i += 2) {
            body.append(i == 0 ? "" : "&")
                    .append(encoded(fields[i]))
                    .append('=')
                    .append(encoded(fields[i + 1]));
        }
        return send(HttpRequest.newBuilder(URI.create(site + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body.toString()))
                .build());
    }

    /** Opens an account and is signed in. */
    public Browser signedUp(String userName, String name) {
        get("/sign-up");
        post("/sign-up", "name", name, "userName", userName, "password", PASSWORD)
                .is(303);
        return this;
    }

    /** Signs in to an account that was opened so. */
    public Browser signedIn(String userName) {
        get("/sign-in");
        post("/sign-in", "userName", userName, "password", PASSWORD).is(303);
        return this;
    }

    public String cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(it -> it.getName().equals(name))
                .map(it -> it.getValue())
                .findFirst()
                .orElse("");
    }

    private Page send(HttpRequest request) {
        try {
            var response = client.send(request, BodyHandlers.ofString());
            var found = TOKEN.matcher(response.body());
            if (found.find()) token = found.group(1);
            var location = response.headers().firstValue("Location").orElse("").replace(site, "");
            return new Page(response.statusCode(), location, response.body(), response);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
