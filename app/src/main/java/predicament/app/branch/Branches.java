package predicament.app.branch;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import predicament.app.record.RecordJson;
import predicament.domain.annotation.PersonId;
import predicament.domain.branch.Branch;
import predicament.domain.crisis.CrisisId;

/** Reads saved branches as they stand. */
@Component
class Branches {

    static final String PROJECTION = "branch";

    private static final String SELECT = """
            select entry.branch, entry.version, first.recorded_at, entry.value::text as value, entry.withdrawn,
                   coalesce(account.name, 'A reader who left') as name,
                   coalesce(branch_text.title, 'A branch whose words were erased') as title,
                   coalesce(branch_text.question, '') as question
            from branch_entry entry
            join branch_entry first on first.branch = entry.branch and first.version = 1
            left join account on account.person = entry.person
            left join lateral (
                select title, question from branch_text
                where branch = entry.branch and version <= entry.version
                order by version desc limit 1
            ) branch_text on true
            where entry.version = (
                select max(version) from branch_entry newer
                where newer.branch = entry.branch and newer.revision <= :revision)
            """;

    private final JdbcClient jdbc;

    Branches(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The branches of a case at a revision, or now, withdrawn ones left out, newest first. */
    List<BranchEntry> of(CrisisId crisis, @Nullable Long revision) {
        return query(
                "and entry.crisis = :key and not entry.withdrawn order by first.recorded_at desc, entry.branch",
                crisis.slug(),
                revision);
    }

    /** Everything that a person started, of any case, withdrawn ones as well, newest first. */
    List<BranchEntry> by(PersonId person) {
        return query("and entry.person = :key order by first.recorded_at desc, entry.branch", person.value(), null);
    }

    @Nullable
    BranchEntry one(String id) {
        return one(id, null);
    }

    /** As it stood at a revision, where one is given. */
    @Nullable
    BranchEntry one(String id, @Nullable Long revision) {
        return query("and entry.branch = :key", id, revision).stream()
                .findFirst()
                .orElse(null);
    }

    private List<BranchEntry> query(String where, String key, @Nullable Long revision) {
        return jdbc.sql(SELECT + where)
                .param("key", key)
                .param("revision", revision == null ? Long.MAX_VALUE : revision)
                .query((row, number) -> new BranchEntry(
                        row.getString("branch"),
                        row.getInt("version"),
                        row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                        row.getString("name"),
                        RecordJson.mapper().readValue(row.getString("value"), Branch.class),
                        row.getBoolean("withdrawn"),
                        row.getString("title"),
                        row.getString("question")))
                .list();
    }
}
