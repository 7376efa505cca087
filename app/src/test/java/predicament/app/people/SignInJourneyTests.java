package predicament.app.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import predicament.app.Browser;
import predicament.app.PostgresTest;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@PostgresTest
class SignInJourneyTests {

    private static final String PASSWORD = "a few words in a row";

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void whoever_signs_up_is_signed_in_and_can_sign_out_and_in_again() {
        var reader = new Browser(port).signedUp("again", "A. Gain");

        assertThat(reader.get("/").text()).contains("A. Gain").contains("Sign out");
        assertThat(reader.post("/sign-out").leads()).isEqualTo("/");
        assertThat(reader.get("/sign-in?back=/cases").text())
                .doesNotContain("A. Gain")
                .contains("Sign in");
        assertThat(signIn(reader, "AGAIN", PASSWORD, "/cases").leads()).isEqualTo("/cases");

        assertThat(reader.get("/").text()).contains("A. Gain");
    }

    @Test
    void a_password_is_kept_as_an_argon2id_hash() {
        new Browser(port).signedUp("hashed", "H. Ashed");

        assertThat(jdbc.sql("select password from account where user_name = 'hashed'")
                        .query(String.class)
                        .single())
                .startsWith("$argon2id$")
                .doesNotContain(PASSWORD);
    }

    @Test
    void a_wrong_password_and_an_unknown_name_get_the_same_answer() {
        new Browser(port).signedUp("known", "K. Nown");
        var stranger = new Browser(port);
        stranger.get("/sign-in");

        var wrong = signIn(stranger, "known", "not the password", "/").is(422).text();
        var unknown =
                signIn(stranger, "unknown", "not the password", "/").is(422).text();

        assertThat(wrong).contains("No account has this user name and password");
        assertThat(unknown).contains("No account has this user name and password");
        assertThat(stranger.get("/").text()).doesNotContain("K. Nown");
    }

    @Test
    void too_many_wrong_passwords_close_the_account_for_a_while_even_to_the_right_one() {
        new Browser(port).signedUp("guessed", "G. Uessed");
        var guesser = new Browser(port);
        guesser.get("/sign-in");

        for (var i = 0; i < Attempts.PER_ACCOUNT; i++)
            signIn(guesser, "Guessed", "guess " + i, "/").is(422);

        assertThat(signIn(guesser, "guessed", PASSWORD, "/").is(429).text()).contains("Too many attempts");
    }

    @Test
    void a_user_name_is_given_once_whatever_its_case() {
        new Browser(port).signedUp("taken", "T. Aken");
        var second = new Browser(port);
        second.get("/sign-up");

        var refused = signUp(second, "TAKEN", "Another", PASSWORD, "/").is(422);

        assertThat(refused.text()).contains("This user name is taken").contains("href=\"#userName\"");
    }

    @Test
    void what_cannot_be_an_account_gets_a_sentence_beside_each_field() {
        var reader = new Browser(port);
        reader.get("/sign-up");

        assertThat(signUp(reader, "x y", " ", "short", "/").is(422).text())
                .contains("id=\"name-error\"")
                .contains("id=\"userName-error\"")
                .contains("id=\"password-error\"")
                .doesNotContain("value=\"short\"");
        assertThat(signUp(reader, "repeated-name", "R", "repeated-name", "/")
                        .is(422)
                        .text())
                .contains("The password must not be the user name.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//elsewhere.example/",
                "https://elsewhere.example/",
                "/\\elsewhere.example",
                "/\t/elsewhere.example",
                "javascript:alert(1)",
                "elsewhere.example"
            })
    void nobody_is_led_elsewhere_after_signing_in(String back) {
        new Browser(port).signedUp("led" + Integer.toUnsignedString(back.hashCode()), "L. Ed");
        var reader = new Browser(port);
        reader.get("/sign-in");

        assertThat(signIn(reader, "led" + Integer.toUnsignedString(back.hashCode()), PASSWORD, back)
                        .leads())
                .isEqualTo("/");
    }

    @Test
    void signing_in_gives_a_new_session() {
        new Browser(port).signedUp("fixed", "F. Ixed");
        var reader = new Browser(port);
        reader.get("/sign-in");
        reader.post("/cases/some-case/look");
        var before = reader.cookie("SESSION");

        signIn(reader, "fixed", PASSWORD, "/").is(303);

        assertThat(before).isNotEmpty();
        assertThat(reader.cookie("SESSION")).isNotEmpty().isNotEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/sign-in", "/sign-up", "/sign-out", "/cases/some-case/look", "/cases/some-case/annotations"})
    void a_form_without_its_token_is_refused(String path) {
        assertThat(new Browser(port).postBare(path, "back", "/").status()).isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/cases", "/cases/july-1914", "/cases/july-1914/moves", "/admin", "/anything"})
    void what_is_not_listed_cannot_be_posted_to(String path) {
        var stranger = new Browser(port);
        stranger.get("/sign-in");
        var reader = new Browser(port).signedUp("poster" + Integer.toUnsignedString(path.hashCode()), "P. Oster");
        reader.get("/sign-in");

        assertThat(stranger.post(path).status()).isEqualTo(401);
        assertThat(reader.post(path).status()).isEqualTo(403);
    }

    @Test
    void every_page_carries_the_security_headers() {
        var headers = new Browser(port).get("/sign-in").response().headers();

        assertThat(headers.firstValue("Content-Security-Policy"))
                .contains("default-src 'self'; style-src 'self'; script-src 'self'; img-src 'self' data:; "
                        + "object-src 'none'; base-uri 'none'; frame-ancestors 'none'; form-action 'self'");
        assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(headers.firstValue("X-Frame-Options")).contains("DENY");
    }

    private static Browser.Page signIn(Browser reader, String userName, String password, String back) {
        return reader.post("/sign-in", "userName", userName, "password", password, "back", back);
    }

    private static Browser.Page signUp(Browser reader, String userName, String name, String password, String back) {
        return reader.post("/sign-up", "userName", userName, "name", name, "password", password, "back", back);
    }
}
