package predicament.cases;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import predicament.cases.CaseReading.Readable;
import predicament.cases.CaseReading.Unreadable;

/** An invented case of two states with one item of each kind, to be broken in one place at a time. */
record SmallCase(Map<String, String> texts) {

    static final SmallCase WHOLE = new SmallCase(Map.of(
            "case.yaml",
            """
            id: small
            title: A small case
            summary: Two states and a bridge.
            question: Who moved first?
            region: Nowhere
            tempo: crisis
            horizon-days: 30
            from: "1914-07-01"
            to: "1914-07-31"
            opens-at: "1914-07-10T18:00"
            opens-from: "1914-07-05"
            clock: "+01:00"
            clock-name: Central European Time
            coder: editors
            anchors: [{id: note, letter: D, name: the note, at: "1914-07-05T18:00"}]
            """,
            "actors.yaml",
            """
            actors:
              - {id: AA, name: Aland, short: Aland, head: Ala., adjective: Alish, capital: Ahaven, zone: Europe/Berlin}
              - {id: BB, name: Beland, short: Beland, head: Bel., adjective: Belish, capital: Beburg, zone: "+02:01"}
            holders:
              - {id: aa-minister, actor: AA, name: Ada, office: minister, class: foreign-ministry}
              - {id: bb-king, actor: BB, name: Bert, office: king, class: head-of-government}
            """,
            "moves.yaml",
            """
            moves:
              - id: aa-note
                occurred: "1914-07-05T18:00"
                by: AA
                type: ULT
                title: Aland hands over a note
                label: Ultimatum
                account: It asks for the bridge.
                importance: 1
                visibility: public
                targets: [BB]
                sources: [{source: book-1920, at: "no. 1"}]
                confidence: high
              - id: bb-calls-up
                occurred: {at: "1914-06-25", calendar: julian}
                by: BB
                type: MOB_PART
                title: Beland calls up two years in secret
                label: Call-up
                account: The order went out by courier.
                importance: 2
                visibility: secret
                magnitude: [0.3, 0.5, 0.6]
                targets: [{actor: AA, relevance: 0.6, direction: lowers}]
                links: [{kind: answers, move: aa-note}]
                sources: [{source: book-1920, at: 12}]
                confidence: medium
            """,
            "learnings.yaml",
            """
            learnings:
              - id: aa-learns-call-up
                move: bb-calls-up
                observer: AA
                learned: "[1914-07-09..1914-07-10]"
                channel: attache
                credence: 0.5
                believed: {account: It was taken for an exercise., by: BB, type: EXER, direction: neutral}
                account: From the frontier.
                sources: [{source: book-1920}]
                confidence: low
            """,
            "perceptions.yaml",
            """
            assessments:
              - id: bb-king-6-july
                observer: BB
                holder: bb-king
                target: AA
                written: "1914-07-06"
                level: 5
                account: He writes that they will cross the bridge.
                sources: [{source: book-1920}]
                confidence: high
            """,
            "codings.yaml",
            """
            balances:
              - {id: od, from: "1914-07-01", balance: 0.2, account: Bridges., sources: [{source: book-1920}], confidence: low}
            """,
            "readings.yaml",
            """
            readings:
              - id: other
                name: Otherwise
                account: The note was meant to be refused.
                sources: [{source: book-1920}]
                overrides:
                  moves: [{id: aa-note, private-purpose: {is: aggressive}}]
            """,
            "onsets.yaml",
            """
            onsets:
              - id: onset-a
                scholar: A. Scholar
                claim: spiral
                dyad: AA-BB
                interval: "1914-07-05/1914-07-08"
                dating: curator
                account: It began with the note.
                sources: [{source: book-1920}]
                confidence: low
            """,
            "sources.bib",
            """
            @book{book-1920,
              author = {M{\\"u}ller, Jo},
              title = {The Bridge},
              year = 1920
            }
            """));

    SmallCase with(String file, String text) {
        var changed = new TreeMap<>(texts);
        changed.put(file, text);
        return new SmallCase(changed);
    }

    SmallCase without(String file) {
        var changed = new TreeMap<>(texts);
        changed.remove(file);
        return new SmallCase(changed);
    }

    /** With one passage of a file, which must stand in it, replaced. */
    SmallCase edited(String file, String passage, String by) {
        var text = texts.getOrDefault(file, "");
        if (!text.contains(passage)) throw new IllegalArgumentException(passage + " is not in " + file);
        return with(file, text.replace(passage, by));
    }

    CaseReading read() {
        return CaseReader.read(CaseFiles.of("small", texts));
    }

    Readable readable() {
        return switch (read()) {
            case Readable it -> it;
            case Unreadable it -> throw new AssertionError(it.errors().toString());
        };
    }

    List<String> errors() {
        return switch (read()) {
            case Readable it -> List.of();
            case Unreadable it -> it.errors().stream().map(CaseError::toString).toList();
        };
    }
}
