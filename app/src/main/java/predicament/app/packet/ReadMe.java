package predicament.app.packet;

import java.util.List;
import java.util.stream.Collectors;
import predicament.app.table.Table;

/** The text that lies beside the files of a packet: what they are, of which revision, how to cite them. */
final class ReadMe {

    private ReadMe() {}

    static String of(Packet packet, List<Table<?>> tables) {
        return """
                %s
                Seminar packet

                Cite as
                  %s.
                  %s
                  The link is pinned to the revision: it shows the same record whatever is corrected
                  later. Marks that readers seal later will stand beside it.

                Licence
                  Data and text: CC BY 4.0, https://creativecommons.org/licenses/by/4.0/

                What is in it
                  handout.pdf      the printed handout
                %s
                  codebook.csv     what every column of these tables means
                  codes.csv        what every code in them means
                  sources.bib      the works that the case cites, as BibTeX

                What the tables hold
                  %s
                  Times stand as the sources give them, in EDTF, with the clock and the calendar
                  by which they are written, and as the first and last second that they can mean,
                  in UTC (ISO 8601). Text that a spreadsheet would run as a formula has an
                  apostrophe before it. CSV as in RFC 4180, in UTF-8.

                Onsets
                  %s

                Method
                  Moves, news and assessments are coded from published documents and standard works.
                  Threat is rebuilt from assessments alone. Defaults, weights and parameters have no
                  published source, save where the method page of the casebook names one.
                """.formatted(
                        packet.title(),
                        packet.cited(),
                        packet.link(),
                        tables.stream()
                                .map(it -> "  %-16s %d rows"
                                        .formatted(it.name() + ".csv", it.rows().size()))
                                .collect(Collectors.joining("\n")),
                        scope(packet),
                        packet.open()
                                ? "onsets.csv holds where scholars and theories put the beginning, annotations.csv where\n"
                                        + "  readers do. Compare like with like: a deterrence failure is no spiral."
                                : "Where readers, scholars and theories see the beginning was closed when this packet was\n"
                                        + "  made: mark your own first, or look first, and fetch the packet again.\n  "
                                        + packet.annotate());
    }

    private static String scope(Packet packet) {
        var viewpoint = packet.sight().as();
        var until = packet.followed() ? "The whole case" : "What had come by " + packet.when();
        return viewpoint == null ? until + "." : until + ", as " + viewpoint.name() + " knew and believed it.";
    }
}
