package predicament.app.perception;

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
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import predicament.app.perception.Input.Document;
import predicament.app.perception.Input.Pace;
import predicament.app.perception.Input.Rival;
import predicament.app.perception.Input.Start;
import predicament.app.perception.Input.State;
import predicament.app.perception.Input.Voice;
import predicament.domain.crisis.ActorId;
import predicament.domain.crisis.CrisisId;
import predicament.domain.crisis.HolderClass;
import predicament.domain.crisis.HolderId;
import predicament.domain.crisis.ItemKey;
import predicament.domain.crisis.ItemKind;

/** Keeps in typed columns what the runs are computed from. */
final class InputTable {

    private final NamedParameterJdbcTemplate jdbc;

    InputTable(NamedParameterJdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void write(List<InputVersion> versions) {
        jdbc.batchUpdate("""
                insert into perception_input (crisis, kind, item, reading, revision, live, observer, target, holder,
                    holder_class, written, reached, logit, noise, threat, half_life_days)
                values (:crisis, :kind, :item, :reading, :revision, :live, :observer, :target, :holder,
                    :holderClass, :written, :reached, :logit, :noise, :threat, :halfLifeDays)
                on conflict (crisis, kind, item, reading, revision) do nothing
                """, versions.stream().map(InputTable::columns).toArray(SqlParameterSource[]::new));
    }

    Inputs of(CrisisId crisis) {
        return new Inputs(jdbc.query(
                """
                select kind, item, reading, revision, live, observer, target, holder,
                    holder_class, written, reached, logit, noise, threat, half_life_days
                from perception_input where crisis = :crisis
                """, new MapSqlParameterSource("crisis", crisis.slug()), (row, number) -> version(crisis, row)));
    }

    void clear() {
        jdbc.getJdbcOperations().update("delete from perception_input");
    }

    private static SqlParameterSource columns(InputVersion version) {
        var columns = new MapSqlParameterSource()
                .addValue("crisis", version.crisis().slug())
                .addValue("kind", version.key().kind().name().toLowerCase(Locale.ROOT))
                .addValue("item", version.key().id())
                .addValue("reading", version.reading())
                .addValue("revision", version.revision())
                .addValue("live", version.input() != null);
        for (var column : List.of(
                "observer", "target", "holder", "holderClass", "written", "reached", "logit", "noise", "threat")) {
            columns.addValue(column, null);
        }
        columns.addValue("halfLifeDays", null);
        return version.input() == null ? columns : columns(version.input(), columns);
    }

    private static SqlParameterSource columns(Input input, MapSqlParameterSource columns) {
        return switch (input) {
            case Pace it -> columns.addValue("halfLifeDays", it.halfLifeDays());
            case State it -> columns;
            case Rival it -> columns;
            case Voice it ->
                columns.addValue("observer", it.actor().code())
                        .addValue("holderClass", it.holderClass().name());
            case Start it ->
                columns.addValue("observer", it.observer().code())
                        .addValue("target", it.target().code())
                        .addValue("threat", it.threat());
            case Document it ->
                columns.addValue("observer", it.observer().code())
                        .addValue("target", it.target().code())
                        .addValue("holder", it.holder().value())
                        .addValue("written", it.written().atOffset(ZoneOffset.UTC))
                        .addValue("reached", it.reached().atOffset(ZoneOffset.UTC))
                        .addValue("logit", it.logit())
                        .addValue("noise", it.noise());
        };
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
