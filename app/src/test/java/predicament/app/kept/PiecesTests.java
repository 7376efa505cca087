package predicament.app.kept;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Random;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

class PiecesTests {

    private static final String DRAWN_WITH = "token-of-the-first";
    private static final String SENT_WITH = "token_of_another_reader";

    @Test
    void each_sending_carries_its_own_token_packed_or_not() throws IOException {
        var page = "<p>Wien – §</p><form>%1$s</form><p>Σ</p><form>%1$s</form>";

        var pieces = Pieces.of(page.formatted(DRAWN_WITH).getBytes(UTF_8), DRAWN_WITH);

        assertThat(pieces.holdsToken()).isTrue();
        assertThat(new String(pieces.plain(SENT_WITH), UTF_8)).isEqualTo(page.formatted(SENT_WITH));
        assertThat(new String(unpacked(pieces.gzip(SENT_WITH)), UTF_8)).isEqualTo(page.formatted(SENT_WITH));
    }

    @Test
    void a_page_of_any_length_comes_out_of_its_packing_as_it_went_in() throws IOException {
        var random = new Random(1914);
        for (var length : new int[] {0, 1, 8191, 8192, 8193, 100_000, 1_000_000}) {
            var page = new byte[length];
            for (var i = 0; i < length; i++) page[i] = (byte) random.nextInt(i % 2 == 0 ? 256 : 4);

            var pieces = Pieces.of(page, DRAWN_WITH);

            assertThat(pieces.holdsToken()).isFalse();
            assertThat(pieces.plain("")).isEqualTo(page);
            assertThat(unpacked(pieces.gzip(""))).isEqualTo(page);
        }
    }

    private static byte[] unpacked(byte[] packed) throws IOException {
        try (var in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            return in.readAllBytes();
        }
    }
}
