package predicament.app.custody;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import predicament.app.record.RecordVerifier;
import predicament.app.record.Verdict;

/** The end of each stream as it stood once, by which a tail that was cut off since is seen. */
record Heads(Map<String, Head> streams) {

    /** How many events a stream had, and the hash of the last. */
    record Head(long events, String hash) {}

    Heads {
        streams = Map.copyOf(streams);
    }

    /** What is no longer there, in sentences. */
    List<String> missingIn(RecordVerifier record) {
        var missing = new ArrayList<String>();
        streams.entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(stream -> {
            var head = stream.getValue();
            var now = record.hashOf(stream.getKey(), head.events() - 1);
            if (now.isEmpty()) {
                missing.add("%s had %d events when the backup was made; its end has been cut off."
                        .formatted(stream.getKey(), head.events()));
            } else if (!now.get().equals(head.hash())) {
                missing.add("%s is not the stream of the backup: its event %d is another."
                        .formatted(stream.getKey(), head.events() - 1));
            }
        });
        return missing;
    }

    static Head of(Verdict.Intact verdict) {
        return new Head(verdict.events(), String.valueOf(verdict.head()));
    }
}
