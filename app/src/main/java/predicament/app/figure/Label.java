package predicament.app.figure;

/** The few words beside a head, where they collide with nothing. */
record Label(Head head, double x, double y, Anchor anchor, Box box) {

    enum Anchor {
        START,
        MIDDLE,
        END
    }
}
