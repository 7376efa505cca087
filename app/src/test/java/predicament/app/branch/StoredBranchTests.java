package predicament.app.branch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import predicament.app.record.RecordJson;
import predicament.domain.annotation.PersonId;
import predicament.domain.branch.Branch;
import predicament.domain.branch.BranchEvent;
import predicament.domain.branch.BranchEvent.BranchReworded;
import predicament.domain.branch.BranchEvent.BranchStarted;
import predicament.domain.branch.BranchEvent.BranchWithdrawn;
import predicament.domain.branch.BranchEvent.ChangeMade;
import predicament.domain.branch.BranchEvent.ChangeUndone;
import predicament.domain.branch.BranchId;
import predicament.domain.branch.Change.MoveRemoved;
import predicament.domain.crisis.CrisisId;
import predicament.domain.crisis.MoveId;

/** The stored form of each event: a changed file is a decision, not a fix. */
class StoredBranchTests {

    private static final BranchId ID = new BranchId("0f3c9a51-d2e4");
    private static final MoveId NOTE = new MoveId("so-note");

    static List<BranchEvent> events() {
        return List.of(
                new BranchStarted(ID, branch("loss-of-control")),
                new ChangeMade(ID, new MoveRemoved(NOTE)),
                new ChangeUndone(ID, NOTE),
                new BranchReworded(ID, "3fdba35f"),
                new BranchWithdrawn(ID));
    }

    @ParameterizedTest
    @MethodSource("events")
    void an_event_is_stored_as_approved_and_read_back_as_it_was(BranchEvent event) throws IOException {
        var approved = approved(event.getClass().getSimpleName());
        var mapper = RecordJson.mapper();

        assertThat(mapper.readTree(mapper.writeValueAsString(event))).isEqualTo(mapper.readTree(approved));
        assertThat(mapper.readValue(approved, event.getClass())).isEqualTo(event);
    }

    /** As it was stored before a branch could part from a reading, and as one that parts from the base still is. */
    @Test
    void a_branch_without_a_reading_parts_from_the_base() throws IOException {
        var approved = approved("BranchStartedFromTheBase");
        var mapper = RecordJson.mapper();
        var event = new BranchStarted(ID, branch(null));

        assertThat(mapper.readValue(approved, BranchStarted.class)).isEqualTo(event);
        assertThat(mapper.readTree(mapper.writeValueAsString(event))).isEqualTo(mapper.readTree(approved));
    }

    private static Branch branch(@Nullable String reading) {
        return new Branch(
                new CrisisId("sample-crisis"),
                new PersonId("person-1"),
                7,
                reading,
                Instant.parse("1914-07-24T12:00:00Z"),
                "6b23c0d5",
                List.of(new MoveRemoved(NOTE)));
    }

    private static String approved(String event) throws IOException {
        var name = "/branch/" + event + ".approved.json";
        try (InputStream file = Objects.requireNonNull(StoredBranchTests.class.getResourceAsStream(name), name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
