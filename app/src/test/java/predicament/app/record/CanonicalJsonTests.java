package predicament.app.record;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CanonicalJsonTests {

    @Test
    void names_stand_in_order_at_every_depth_and_blanks_are_gone() {
        assertThat(CanonicalJson.of("""
                { "b": [ {"z": true, "a": null}, [], {} ], "a": {"d": 1, "c": "x y"} }
                """)).isEqualTo("""
                {"a":{"c":"x y","d":1},"b":[{"a":null,"z":true},[],{}]}""");
    }

    @Test
    void a_number_has_one_text_however_it_was_written() {
        assertThat(CanonicalJson.of("[1.50, 15e-1, 0.0, -0, 1e-7, 0.0000001, 1914, 30, 12345678901234567890.10]"))
                .isEqualTo("[1.5,1.5,0,0,1E-7,1E-7,1914,3E+1,12345678901234567890.1]");
    }

    @Test
    void a_text_has_one_form_whatever_was_escaped_in_it() {
        assertThat(CanonicalJson.of("[\"\\u00e9\\/\\\"\\\\\", \"\\n\\u0001\", \"é\"]"))
                .isEqualTo("[\"é/\\\"\\\\\",\"\\u000a\\u0001\",\"é\"]");
    }

    @Test
    void of_a_name_that_comes_twice_the_last_value_counts_as_in_the_database() {
        assertThat(CanonicalJson.of("{\"a\": 1, \"b\": 2, \"a\": 3}")).isEqualTo("{\"a\":3,\"b\":2}");
    }

    @Test
    void a_bare_value_is_its_own_canon() {
        assertThat(CanonicalJson.of(" \"x\" ")).isEqualTo("\"x\"");
        assertThat(CanonicalJson.of("7")).isEqualTo("7");
    }
}
