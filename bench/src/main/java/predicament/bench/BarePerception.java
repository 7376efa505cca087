package predicament.bench;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

/**
 * The peer of perception's rebuild: the numbers that the fold needs by COPY BINARY, the same arithmetic over arrays, the
 * same rows by COPY BINARY and the same indexes. The same: source rows, every bit of the rows that come of them (the
 * comparison checks it), indexes, durability. Not so: it knows cases that were loaded once and never corrected, no
 * readings, no event of an older form, and nobody who reads meanwhile.
 */
final class BarePerception {

    private static final String EVENTS = """
            select substr(aggregate_identifier, 8), revision, item ->> 'kind', item ->> 'id',
                coalesce(item ->> 'observer', case when item ->> 'kind' = 'holder' then item ->> 'actor' end),
                item ->> 'target', item ->> 'holder', item ->> 'holderClass',
                (item #>> '{written,latest}')::timestamptz, (item #>> '{readers,0,at,latest}')::timestamptz,
                (item ->> 'threat')::double precision, item #>> '{provenance,confidence}'
            from (select aggregate_identifier, sequence_number, revision, payload -> 'item' as item
                  from domain_event_entry
                  where payload_type in ('CrisisOpened', 'ActorRegistered', 'HolderRegistered', 'AssessmentMade', 'PriorCoded')
                 ) event
            order by aggregate_identifier collate "C", sequence_number
            """;

    private final DataSource database;
    private final List<BareTable> tables;

    BarePerception(DataSource database, List<BareTable> tables) {
        this.database = database;
        this.tables = tables;
    }

    private record Event(
            String crisis, long revision, String kind, String id, @Nullable String observer, @Nullable String target,
            @Nullable String holder, @Nullable String holderClass, long written, long reached, double threat,
            @Nullable String confidence) {

        static Event of(CopyFields row) {
            return new Event(
                    Objects.requireNonNull(row.text()), row.number(), Objects.requireNonNull(row.text()),
                    Objects.requireNonNullElse(row.text(), "case"), row.text(), row.text(), row.text(), row.text(),
                    row.number(), row.number(), row.decimal(), row.text());
        }

        double logit() {
            return Math.log(threat / 100 / (1 - threat / 100));
        }

        double noise() {
            return switch (Objects.requireNonNullElse(confidence, "")) {
                case "HIGH" -> .40 * .40;
                case "MEDIUM" -> .80 * .80;
                default -> 1.40 * 1.40;
            };
        }
    }

    void rebuild() throws SQLException {
        tables.forEach(BareTable::create);
        try (var from = database.getConnection();
                var inputs = database.getConnection();
                var runs = database.getConnection();
                var steps = database.getConnection()) {
            var events = new CopyFields(from.unwrap(PGConnection.class), EVENTS);
            var out = new BareSeries(
                    inputs.unwrap(PGConnection.class),
                    runs.unwrap(PGConnection.class),
                    steps.unwrap(PGConnection.class));
            var ofCase = new ArrayList<Event>();
            while (events.next()) {
                var event = Event.of(events);
                if (!ofCase.isEmpty() && !ofCase.getFirst().crisis().equals(event.crisis())) {
                    fold(ofCase, out);
                    ofCase.clear();
                }
                ofCase.add(event);
            }
            if (!ofCase.isEmpty()) fold(ofCase, out);
            out.end();
        }
        tables.forEach(BareTable::index);
    }

    private static void fold(List<Event> events, BareSeries out) throws SQLException {
        var classes = new TreeMap<String, String>();
        var priors = new TreeMap<String, Double>();
        var documents = new TreeMap<String, List<BareSeries.Document>>();
        for (var it : events) {
            switch (it.kind()) {
                case "holder" -> classes.put(it.id(), Objects.requireNonNull(it.holderClass()));
                case "prior" -> priors.put(it.observer() + "/" + it.target(), it.threat());
                case "assessment" ->
                    documents
                            .computeIfAbsent(it.observer() + "/" + it.target(), _ -> new ArrayList<>())
                            .add(new BareSeries.Document(
                                    it.id(), Objects.requireNonNull(it.holder()), it.written(), it.reached(), it.logit(), it.noise()));
                default -> {}
            }
            input(it, out.inputs());
        }
        var first = events.getFirst();
        for (var pair : priors.entrySet()) {
            var ofPair = documents.getOrDefault(pair.getKey(), List.of());
            var p = pair.getValue() / 100;
            var states = pair.getKey().split("/", -1);
            for (var clock : List.of("world", "knowledge")) {
                Comparator<BareSeries.Document> inTime = Comparator.comparingLong(it -> it.at(clock));
                var inOrder = ofPair.stream().sorted(inTime.thenComparing(BareSeries.Document::id)).toList();
                out.fold(first.crisis(), first.revision(), states, clock, Math.log(p / (1 - p)), inOrder, classes);
            }
        }
    }

    private static void input(Event it, CopyRows inputs) throws SQLException {
        inputs.row().text(it.crisis()).text(it.kind()).text(it.id()).text("").number(it.revision()).flag(true);
        inputs.text(it.observer()).text(it.target()).text(it.holder()).text(it.holderClass());
        var assessed = it.kind().equals("assessment");
        inputs.time(it.written()).time(it.reached());
        if (assessed) inputs.decimal(it.logit()).decimal(it.noise());
        else inputs.none().none();
        if (it.kind().equals("prior")) inputs.decimal(it.threat());
        else inputs.none();
        if (it.kind().equals("description")) inputs.decimal(BareSeries.HALF_LIFE_DAYS);
        else inputs.none();
    }
}
