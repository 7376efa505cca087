package predicament.app.branch;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import predicament.domain.branch.Branch;
import predicament.domain.branch.BranchId;

/** What authors of branches wrote freely, apart from the events, so that it can be erased. */
@Component
class BranchTexts {

    private final JdbcClient jdbc;

    BranchTexts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void write(BranchId branch, int version, Branch value, BranchWords words) {
        jdbc.sql("""
                insert into branch_text (branch, version, crisis, person, salt, title, question, hash)
                values (:branch, :version, :crisis, :person, :salt, :title, :question, :hash)
                """)
                .param("branch", branch.value())
                .param("version", version)
                .param("crisis", value.crisis().slug())
                .param("person", value.by().value())
                .param("salt", words.salt())
                .param("title", words.title())
                .param("question", words.question())
                .param("hash", words.hash())
                .update();
    }

    /** The newest words of a branch, or null where they were erased. */
    @Nullable
    BranchWords latest(BranchId branch) {
        return jdbc.sql("""
                select salt, title, question from branch_text
                where branch = :branch order by version desc limit 1
                """)
                .param("branch", branch.value())
                .query(DataClassRowMapper.newInstance(BranchWords.class))
                .optional()
                .orElse(null);
    }
}
