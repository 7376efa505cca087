package predicament.app.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.axonframework.messaging.MetaData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import predicament.domain.crisis.CrisisEvent;
import predicament.domain.crisis.Item;
import predicament.domain.crisis.Move;
import tools.jackson.core.JacksonException;

class RecordJsonTests {

    static Iterable<CrisisEvent> events() {
        return RecordFixtures.events();
    }

    static Iterable<Item> items() {
        return RecordFixtures.items();
    }

    @ParameterizedTest
    @MethodSource("events")
    void an_event_is_read_back_as_it_was_written(CrisisEvent event) {
        var json = RecordJson.mapper().writeValueAsString(event);

        assertThat(RecordJson.mapper().readValue(json, event.getClass())).isEqualTo(event);
    }

    @ParameterizedTest
    @MethodSource("items")
    void an_item_names_its_kind_and_is_read_back_without_knowing_its_type(Item item) {
        var json = RecordJson.write(item);

        assertThat(json).contains("\"kind\":\"" + item.key().kind().name().toLowerCase(java.util.Locale.ROOT) + "\"");
        assertThat(RecordJson.item(json)).isEqualTo(item);
    }

    @Test
    void what_is_stored_beside_an_event_is_read_back_as_it_was_written() {
        var told = MetaData.with("person", "person-1")
                .and("revision", 7L)
                .and("largest", Long.MAX_VALUE)
                .and("share", .25)
                .and("automatic", true)
                .and("notes", List.of("first", "second"))
                .and("more", Map.of("depth", 2L));
        var serializer = new RecordSerializer(EventNames.of(List.of(new EventVocabulary(CrisisEvent.class))));

        MetaData read = serializer.deserialize(serializer.serialize(told, String.class));

        assertThat(read).isEqualTo(told);
    }

    @Test
    void a_time_is_written_with_its_text_zone_calendar_and_bounds() {
        var json = RecordJson.mapper().readTree(RecordJson.write(RecordFixtures.ultimatum()));

        assertThat(json.get("occurred"))
                .hasToString(
                        "{\"edtf\":\"[1914-07-10T17:00..1914-07-10T19:00]\",\"zone\":\"+02:01\","
                                + "\"calendar\":\"JULIAN\",\"earliest\":\"1914-07-23T14:59:00Z\",\"latest\":\"1914-07-23T16:59:00Z\"}");
    }

    @Test
    void what_is_absent_is_not_written_and_what_is_asked_is_not_stored() {
        var json = RecordJson.mapper().readTree(RecordJson.write(RecordFixtures.reply()));

        assertThat(json.has("theatre")).isFalse();
        assertThat(json.get("targets").get(0).propertyNames()).containsExactly("actor", "relevance");
        assertThat(json.get("provenance").get("citations").get(0).propertyNames())
                .containsExactly("source", "locator", "note");
    }

    @Test
    void an_unknown_component_is_refused_rather_than_lost() {
        var json = RecordJson.write(RecordFixtures.reply()).replace("\"label\"", "\"mark\"");

        assertThatThrownBy(() -> RecordJson.mapper().readValue(json, Move.class))
                .isInstanceOf(JacksonException.class)
                .hasMessageContaining("mark");
    }
}
