package predicament.app.curation;

/** The ways in which a form asks. */
enum Asks {
    LINE,
    TEXT,
    LINES,
    NUMBER,
    WHOLE,
    RANGE,
    TIME,
    TIME_OR_NEVER,
    CHOICE,
    CHECK,
    STATE,
    HOLDER,
    MOVE,
    SOURCE,
    PAIR,
    ZONE,
    GROUP,
    ROWS
}
