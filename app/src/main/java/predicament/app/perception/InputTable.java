package predicament.app.perception;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import predicament.app.perception.Input.Document;
import predicament.app.perception.Input.Pace;
import predicament.app.perception.Input.Rival;
import predicament.app.perception.Input.Start;
import predicament.app.perception.Input.State;
import predicament.app.perception.Input.Voice;
import predicament.app.record.CopyWriter;
import predicament.domain.crisis.ActorId;
import predicament.domain.crisis.CrisisId;
import predicament.domain.crisis.HolderClass;
import predicament.domain.crisis.HolderId;
import predicament.domain.crisis.ItemKey;
import predicament.domain.crisis.ItemKind;

/** Keeps in typed columns what the runs are computed from. */
final class InputTable {

    private static final String COLUMNS = "crisis, kind, item, reading, revision, live, observer, target, holder, "
            + "holder_class, written, reached, logit, noise, threat, half_life_days";

    private static final String OF_CASE = """
            select kind, item, reading, revision, live, observer, target, holder,
                holder_class, written, reached, logit, noise, threat, half_life_days
            from perception_input where crisis = :crisis
            """;

    /** Of views and priors only those that ever spoke of a pair of which the item ever spoke. */
    private static final String OF_PAIRS = OF_CASE + """
                and (kind in ('description', 'actor', 'holder', 'reading') or (kind, item) in (
                    select kind, item from perception_input
                    where crisis = :crisis and kind in ('assessment', 'prior') and (observer, target) in (
                        select observer, target from perception_input
                        where crisis = :crisis and kind = :kind and item = :item)))
            """;

    private final NamedParameterJdbcTemplate jdbc;

    InputTable(NamedParameterJdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void write(List<InputVersion> versions) {
        jdbc.getJdbcOperations()
                .batchUpdate(
                        """
                insert into perception_input (%s) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (crisis, kind, item, reading, revision) do nothing
                """.formatted(COLUMNS),
                        versions.stream().map(InputTable::row).toList());
    }

    /** Writes into a table that holds none of them yet. */
    static void copy(List<InputVersion> versions, Connection connection) throws SQLException {
        try (var table = new CopyWriter(connection, "perception_input", COLUMNS)) {
            for (var version : versions) table.row(row(version));
        }
    }

    /**
     * What bears on the pairs that the written versions touch, in all its versions. Of one view or prior these are the
     * pairs of which it ever spoke; whatever else is written may bear on all.
     */
    Inputs of(CrisisId crisis, List<InputVersion> written) {
        var keys = written.stream().map(InputVersion::key).distinct().toList();
        var of = new MapSqlParameterSource("crisis", crisis.slug());
        var key = keys.getFirst();
        if (keys.size() > 1 || (key.kind() != ItemKind.ASSESSMENT && key.kind() != ItemKind.PRIOR)) {
            return new Inputs(jdbc.query(OF_CASE, of, (row, number) -> version(crisis, row)));
        }
        of.addValue("kind", kind(key)).addValue("item", key.id());
        return Inputs.of(key, jdbc.query(OF_PAIRS, of, (row, number) -> version(crisis, row)));
    }

    void clear() {
        jdbc.getJdbcOperations().update("delete from perception_input");
    }

    private static @Nullable Object[] row(InputVersion version) {
        var row = new @Nullable Object[16];
        row[0] = version.crisis().slug();
        row[1] = kind(version.key());
        row[2] = version.key().id();
        row[3] = version.reading();
        row[4] = version.revision();
        row[5] = version.input() != null;
        if (version.input() != null) fill(row, version.input());
        return row;
    }

    private static String kind(ItemKey key) {
        return key.kind().name().toLowerCase(Locale.ROOT);
    }

    private static void fill(@Nullable Object[] row, Input input) {
        switch (input) {
            case Pace it -> row[15] = it.halfLifeDays();
            case State it -> {}
            case Rival it -> {}
            case Voice it -> {
                row[6] = it.actor().code();
                row[9] = it.holderClass().name();
            }
            case Start it -> {
                row[6] = it.observer().code();
                row[7] = it.target().code();
                row[14] = it.threat();
            }
            case Document it -> {
                row[6] = it.observer().code();
                row[7] = it.target().code();
                row[8] = it.holder().value();
                row[10] = it.written().atOffset(ZoneOffset.UTC);
                row[11] = it.reached().atOffset(ZoneOffset.UTC);
                row[12] = it.logit();
                row[13] = it.noise();
            }
        }
    }

    private static InputVersion version(CrisisId crisis, ResultSet row) throws SQLException {
        var kind = ItemKind.valueOf(text(row, "kind").toUpperCase(Locale.ROOT));
        return new InputVersion(
                crisis,
                new ItemKey(kind, text(row, "item")),
                text(row, "reading"),
                row.getLong("revision"),
                row.getBoolean("live") ? input(kind, row) : null);
    }

    private static @Nullable Input input(ItemKind kind, ResultSet row) throws SQLException {
        return switch (kind) {
            case DESCRIPTION -> new Pace(row.getDouble("half_life_days"));
            case ACTOR -> new State();
            case READING -> new Rival();
            case HOLDER -> new Voice(actor(row, "observer"), HolderClass.valueOf(text(row, "holder_class")));
            case PRIOR -> new Start(actor(row, "observer"), actor(row, "target"), row.getDouble("threat"));
            case ASSESSMENT ->
                new Document(
                        actor(row, "observer"),
                        actor(row, "target"),
                        new HolderId(text(row, "holder")),
                        instant(row, "written"),
                        instant(row, "reached"),
                        row.getDouble("logit"),
                        row.getDouble("noise"));
            case SOURCE, MOVE, LEARNING, BALANCE, DISTINGUISHABILITY, AIM, ONSET -> null;
        };
    }

    private static ActorId actor(ResultSet row, String column) throws SQLException {
        return new ActorId(text(row, column));
    }

    private static String text(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(row.getString(column));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(row.getObject(column, OffsetDateTime.class))
                .toInstant();
    }
}
