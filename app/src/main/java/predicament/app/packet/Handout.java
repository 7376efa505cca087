package predicament.app.packet;

import java.time.Duration;
import java.util.List;
import predicament.app.sight.CaseSight;

/** The words of the printed sheet. Its lists are as long as four pages carry; what they leave out is counted. */
record Handout(
        Packet packet,
        String day,
        String standpoint,
        List<ThreatRow> threats,
        List<HiddenMove> hidden,
        int moreHidden,
        List<NearMove> moves,
        List<OnsetLine> onsets,
        int moreReaders) {

    private static final int HIDDEN = 10;
    private static final int MOVES = 14;
    private static final int READERS = 12;

    static Handout of(Packet packet) {
        var sight = packet.sight();
        var hidden = HiddenMove.all(sight, packet.followed());
        var some = new Packet(
                sight,
                packet.figure(),
                packet.open(),
                packet.followed(),
                packet.scholars(),
                packet.theories(),
                packet.readers().stream().limit(READERS).toList(),
                packet.link(),
                packet.annotate());
        return new Handout(
                packet,
                day(sight),
                sight.as() == null
                        ? "as a historian sees it today"
                        : "as seen by " + sight.as().name(),
                ThreatRow.all(sight),
                HiddenMove.first(hidden, HIDDEN),
                Math.max(0, hidden.size() - HIDDEN),
                NearMove.of(sight, packet.followed(), MOVES),
                OnsetLine.all(some),
                Math.max(0, packet.readers().size() - READERS));
    }

    private static String day(CaseSight sight) {
        var about = sight.description();
        var day = "Day %d of %d"
                .formatted(
                        Duration.between(about.start(), sight.at()).toDays() + 1,
                        Duration.between(about.start(), about.end()).toDays() + 1);
        var nearest = about.nearest(sight.at());
        return nearest == null
                ? day
                : day + ", or " + nearest.day(sight.at()) + ", counted from the day when "
                        + nearest.anchor().name();
    }
}
