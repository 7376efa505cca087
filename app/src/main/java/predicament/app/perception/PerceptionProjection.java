package predicament.app.perception;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;
import predicament.app.record.Buffered;
import predicament.app.record.BulkProjection;
import predicament.app.record.StreamRange;
import predicament.domain.crisis.CrisisEvent;
import predicament.domain.crisis.CrisisId;

/**
 * Keeps each state's and holder's threat at every instant and revision. Whatever a batch touches is worked out once, from
 * the versions stored; a revision worked out again, since an event may come twice, gives the same rows.
 */
@Component
@ProcessingGroup(Threats.PROJECTION)
class PerceptionProjection implements BulkProjection {

    private final NamedParameterJdbcTemplate jdbc;
    private final InputTable inputs;
    private final RunTables runs;
    private final Buffered<InputVersion> versions = new Buffered<>(this::write);

    PerceptionProjection(NamedParameterJdbcTemplate jdbc) {
        this.jdbc = jdbc;
        inputs = new InputTable(jdbc);
        runs = new RunTables(jdbc);
    }

    @EventHandler
    void on(CrisisEvent event, @MetaDataValue("revision") long revision) {
        InputVersion.of(event, revision).forEach(versions::add);
    }

    @ResetHandler
    void reset() {
        runs.clear();
        inputs.clear();
    }

    @Override
    public List<String> tables() {
        return List.of("perception_input", "perception_run", "perception_step");
    }

    @Override
    public void write(StreamRange streams) {
        onConnection(connection -> BulkRuns.copy(streams, connection));
    }

    private void write(List<InputVersion> written) {
        inputs.write(written);
        written.stream().collect(Collectors.groupingBy(InputVersion::crisis)).forEach(this::workOut);
    }

    private void workOut(CrisisId crisis, List<InputVersion> written) {
        var revisions = written.stream().map(InputVersion::revision).collect(Collectors.toCollection(TreeSet::new));
        var bearing = inputs.of(crisis, written);
        var known = runs.known(crisis, bearing.pairs());
        if (known.last() >= revisions.getFirst()) {
            // a commit in two batches, or an event that comes again
            runs.remove(crisis, revisions, bearing.pairs());
            known = runs.known(crisis, bearing.pairs());
        }
        var work = new Runs(crisis, bearing, known.first());
        onConnection(connection -> {
            var started = new RunWriter(connection);
            for (var revision : revisions) started.add(work.at(revision));
            started.write();
        });
    }

    private interface Writing {
        void on(Connection connection) throws SQLException;
    }

    private void onConnection(Writing writing) {
        jdbc.getJdbcOperations().execute((ConnectionCallback<@Nullable Void>) connection -> {
            writing.on(connection);
            return null;
        });
    }
}
