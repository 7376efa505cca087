package predicament.app.record;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.Locale;
import predicament.domain.branch.Change;
import predicament.domain.crisis.Actor;
import predicament.domain.crisis.Aim;
import predicament.domain.crisis.Assessment;
import predicament.domain.crisis.Balance;
import predicament.domain.crisis.BibliographyEntry;
import predicament.domain.crisis.CrisisDescription;
import predicament.domain.crisis.Distinguishability;
import predicament.domain.crisis.Holder;
import predicament.domain.crisis.Item;
import predicament.domain.crisis.ItemKind;
import predicament.domain.crisis.Learning;
import predicament.domain.crisis.Move;
import predicament.domain.crisis.Prior;
import predicament.domain.crisis.PublishedOnset;
import predicament.domain.crisis.Reading;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.NamedType;

/**
 * The JSON in which events and read models are stored: components only, ids as plain strings, times with their bounds in
 * UTC, items with their {@code kind}, nothing for what is absent.
 */
public final class RecordJson {

    private static final ObjectMapper MAPPER = configure(JsonMapper.builder()).build();

    private RecordJson() {}

    public static ObjectMapper mapper() {
        return MAPPER;
    }

    /** An item as a read model stores it; {@link #item} reads it back. */
    public static String write(Item item) {
        return MAPPER.writeValueAsString(item);
    }

    public static Item item(String json) {
        return MAPPER.readValue(json, Item.class);
    }

    static JsonMapper.Builder configure(JsonMapper.Builder builder) {
        return builder.changeDefaultVisibility(visible -> visible.withGetterVisibility(Visibility.NONE)
                        .withIsGetterVisibility(Visibility.NONE)
                        .withFieldVisibility(Visibility.ANY))
                .changeDefaultPropertyInclusion(it -> it.withValueInclusion(JsonInclude.Include.NON_NULL))
                .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                // read back from metadata, a small revision must not be an Integer
                .enable(DeserializationFeature.USE_LONG_FOR_INTS)
                .addModule(new RecordModule())
                .addMixIn(Item.class, OfKind.class)
                .addMixIn(Change.class, OfChange.class)
                .registerSubtypes(
                        new NamedType(Change.MoveRemoved.class, "removed"),
                        new NamedType(Change.MoveAdded.class, "added"),
                        new NamedType(Change.MoveChanged.class, "changed"),
                        kind(CrisisDescription.class, ItemKind.DESCRIPTION),
                        kind(Actor.class, ItemKind.ACTOR),
                        kind(Holder.class, ItemKind.HOLDER),
                        kind(BibliographyEntry.class, ItemKind.SOURCE),
                        kind(Move.class, ItemKind.MOVE),
                        kind(Learning.class, ItemKind.LEARNING),
                        kind(Assessment.class, ItemKind.ASSESSMENT),
                        kind(Prior.class, ItemKind.PRIOR),
                        kind(Balance.class, ItemKind.BALANCE),
                        kind(Distinguishability.class, ItemKind.DISTINGUISHABILITY),
                        kind(Aim.class, ItemKind.AIM),
                        kind(Reading.class, ItemKind.READING),
                        kind(PublishedOnset.class, ItemKind.ONSET));
    }

    private static NamedType kind(Class<? extends Item> type, ItemKind kind) {
        return new NamedType(type, kind.name().toLowerCase(Locale.ROOT));
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    private interface OfKind {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "change")
    private interface OfChange {}
}
