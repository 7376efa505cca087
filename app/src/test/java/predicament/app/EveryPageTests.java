package predicament.app;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Every page that a visitor may read opens. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@PostgresTest
class EveryPageTests {

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/cases",
                "/cases?q=Kuba",
                "/cases/july-1914",
                "/cases/july-1914?as=DE&move=de-blank-cheque",
                "/cases/july-1914/moves",
                "/cases/july-1914/moves?rev=2&as=RU",
                "/cases/july-1914/moves/de-blank-cheque",
                "/cases/july-1914/perceptions",
                "/cases/july-1914/dyads/RU-DE",
                "/cases/july-1914/sources",
                "/cases/july-1914/theories",
                "/cases/july-1914/laboratory",
                "/cases/july-1914/theories/why?theory=T2",
                "/cases/july-1914/theories/critics",
                "/cases/july-1914/history",
                "/cases/july-1914/history?item=move/de-blank-cheque",
                "/cases/july-1914/history/diff?after=0&upto=1",
                "/cases/july-1914/history/diff?after=1000&upto=1001",
                "/cases/july-1914/branches",
                "/cases/july-1914/branches/new?move=de-blank-cheque",
                "/cases/july-1914/branches/trial?at=1914-07-01&without=de-blank-cheque",
                "/cases/july-1914/branches/trial/move?at=1914-07-01&without=de-blank-cheque",
                "/cases/july-1914/annotations",
                "/cases/july-1914/packet",
                "/cases/cuba-1962",
                "/cases/cuba-1962/dyads/US-SU",
                "/compare",
                "/compare?at.july-1914=sarajevo",
                "/cases/july-1914/worlds",
                "/cases/cuba-1962/worlds",
                "/theories",
                "/theories/spiral-model",
                "/theories/critics",
                "/about/method",
                "/accessibility"
            })
    void a_page_opens(String address) {
        new Browser(port).get(address).is(200);
    }

    @ParameterizedTest
    @CsvSource({
        "july-1914, ''",
        "july-1914, /theories",
        "july-1914, /theories/critics",
        "july-1914, /annotations",
        "july-1914, /packet",
        "cuba-1962, /theories"
    })
    void a_page_opens_after_a_look(String slug, String page) {
        var reader = new Browser(port);
        reader.get("/cases/" + slug);
        reader.post("/cases/" + slug + "/look").is(303);

        reader.get("/cases/" + slug + page).is(200);
    }
}
