package predicament.app.record;

import java.time.Duration;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;
import predicament.cases.CaseFiles;
import predicament.cases.CaseReader;
import predicament.cases.CaseReading.Readable;
import predicament.cases.CaseReading.Unreadable;
import predicament.cases.Casebook;
import predicament.domain.crisis.CaseLoad;
import predicament.domain.crisis.Refused;

/**
 * Loads the casebook when the program starts, each case in one commit, and tells a line about each. A case that cannot
 * be read or that history forbids is told of and left as it is recorded.
 */
@Component
class CasebookLoader implements ApplicationRunner {

    /** The author of what comes from case files. */
    static final String PERSON = "casebook";

    private static final Logger LOG = LoggerFactory.getLogger(CasebookLoader.class);
    private static final Duration UNTIL_READABLE = Duration.ofMinutes(1);

    private final Casebook casebook;
    private final Commands commands;
    private final ReadYourWrites readYourWrites;
    private final CasebookMemory memory;

    CasebookLoader(Casebook casebook, Commands commands, ReadYourWrites readYourWrites, CasebookMemory memory) {
        this.casebook = casebook;
        this.commands = commands;
        this.readYourWrites = readYourWrites;
        this.memory = memory;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        casebook.cases().forEach(this::load);
    }

    /** Loads one case and answers the revision of its commit, or 0. */
    long load(CaseFiles files) {
        if (memory.holds(files)) {
            LOG.info("Casebook: {}: unchanged", files.slug());
            return 0;
        }
        return switch (CaseReader.read(files)) {
            case Readable it -> load(files, it);
            case Unreadable it -> {
                var count = it.errors().size();
                LOG.warn(
                        "Casebook: {}: {}, nothing loaded",
                        files.slug(),
                        count == 1 ? "1 mistake" : count + " mistakes");
                it.errors().forEach(error -> LOG.warn("  {}", error));
                yield 0;
            }
        };
    }

    private long load(CaseFiles files, Readable reading) {
        var slug = files.slug();
        try {
            var loaded = commands.send(reading.command(), PERSON, null, CaseLoad.class);
            var load = Objects.requireNonNull(loaded.result());
            LOG.info("Casebook: {}: {}", slug, LoadedLine.of(reading, load, loaded.revision()));
            load.conflicts().forEach(conflict -> LOG.warn("  {}", conflict));
            readYourWrites.await(CaseRecords.PROJECTION, loaded.revision(), UNTIL_READABLE);
            // conflicts are told of at each start
            if (load.conflicts().isEmpty()) memory.keep(files);
            return loaded.revision();
        } catch (Refused refused) {
            LOG.warn("Casebook: {}: refused, nothing loaded", slug);
            refused.sentences().forEach(sentence -> LOG.warn("  {}", sentence));
            return 0;
        }
    }
}
