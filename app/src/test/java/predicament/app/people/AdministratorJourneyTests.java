package predicament.app.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import predicament.app.Browser;
import predicament.app.PostgresTest;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@PostgresTest
class AdministratorJourneyTests {

    private static int made;

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private FirstAdministrator first;

    @BeforeEach
    void nobodyIsAdministrator() {
        jdbc.sql("update account set roles = '{reader}'").update();
    }

    private record Signed(Browser browser, String person) {}

    private Signed somebody() {
        var userName = "role.person" + ++made;
        var browser = new Browser(port).signedUp(userName, "R. Person " + made);
        browser.get("/sign-in");
        var person = jdbc.sql("select person from account where user_name = :name")
                .param("name", userName)
                .query((row, number) -> row.getString("person"))
                .single();
        return new Signed(browser, person);
    }

    private Signed administrator() {
        var somebody = somebody();
        somebody.browser().post("/admin/first", "secret", String.valueOf(first.issue()));
        return somebody;
    }

    @Test
    void the_printed_link_makes_one_administrator_and_no_second() {
        var secret = String.valueOf(first.issue());
        var othersLink = String.valueOf(first.issue());
        var somebody = somebody();
        var other = somebody();

        assertThat(somebody.browser()
                        .get("/admin/first?secret=" + secret)
                        .is(200)
                        .text())
                .contains("Become the administrator");
        assertThat(somebody.browser().post("/admin/first", "secret", secret).leads())
                .isEqualTo("/admin/people");

        somebody.browser().get("/admin/people").is(200);
        other.browser().get("/admin/first?secret=" + secret).is(404);
        other.browser().post("/admin/first", "secret", secret).is(404);
        other.browser().post("/admin/first", "secret", othersLink).is(404);
        other.browser().get("/admin/people").is(403);
        assertThat(first.issue()).isNull();
    }

    @Test
    void a_wrong_link_and_one_older_than_a_day_make_nobody_administrator() {
        var secret = String.valueOf(first.issue());
        jdbc.sql("update first_administrator set expires_at = now() - interval '1 second'")
                .update();
        var somebody = somebody();

        somebody.browser().post("/admin/first", "secret", "guessed").is(404);
        somebody.browser().post("/admin/first", "secret", secret).is(404);

        somebody.browser().get("/admin/people").is(403);
    }

    @Test
    void a_stranger_is_led_through_the_sign_in_and_back_to_the_link() {
        var secret = String.valueOf(first.issue());

        assertThat(new Browser(port).get("/admin/first?secret=" + secret).leads())
                .startsWith("/sign-in?back=")
                .contains(secret);
    }

    @Test
    void the_secret_is_stored_as_a_hash() {
        var secret = String.valueOf(first.issue());

        assertThat(jdbc.sql("select secret from first_administrator")
                        .query((row, number) -> row.getString("secret"))
                        .list())
                .isNotEmpty()
                .noneMatch(it -> it.contains(secret));
    }

    @Test
    void a_role_given_and_taken_back_holds_at_once_for_who_is_signed_in() {
        var administrator = administrator();
        var somebody = somebody();
        var path = "/admin/people/" + somebody.person();
        somebody.browser().get("/admin/people").is(403);

        administrator.browser().post(path, "give", "administrator").is(303);
        somebody.browser().get("/admin/people").is(200);
        administrator.browser().post(path, "takeBack", "administrator").is(303);

        somebody.browser().get("/admin/people").is(403);
        somebody.browser().post(path, "give", "curator").is(403);
    }

    @Test
    void the_last_administrator_keeps_the_role() {
        var administrator = administrator();
        var path = "/admin/people/" + administrator.person();

        assertThat(administrator
                        .browser()
                        .post(path, "takeBack", "administrator")
                        .text())
                .contains("This is the last administrator");

        administrator.browser().get("/admin/people").is(200);
        administrator.browser().post(path, "give", "king").is(400);
        administrator.browser().post("/admin/people/nobody", "give", "curator").is(404);
    }
}
