package predicament.app.packet;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import predicament.app.annotation.AnnotationTable;
import predicament.app.table.AssessmentList;
import predicament.app.table.AssessmentTable;
import predicament.app.table.Bibliography;
import predicament.app.table.Csv;
import predicament.app.table.LearningTable;
import predicament.app.table.MoveList;
import predicament.app.table.MoveTable;
import predicament.app.table.Table;

/** Writes a packet as one file, entry by entry, below a folder named after the case. */
final class PacketZip {

    private PacketZip() {}

    /** The tables of a packet; of others' onsets only where the gate is open. */
    static List<Table<?>> tables(Packet packet) {
        var sight = packet.tabulated();
        var tables = new ArrayList<Table<?>>();
        tables.add(MoveTable.of(sight, MoveList.of(sight)));
        tables.add(LearningTable.of(sight));
        tables.add(AssessmentTable.of(sight, AssessmentList.of(sight)));
        if (packet.open()) {
            tables.add(OnsetTable.of(packet));
            tables.add(AnnotationTable.of(packet.readers()));
        }
        return tables;
    }

    static void write(Packet packet, byte[] handout, OutputStream out) throws IOException {
        var folder = packet.sight().crisis().slug() + "-packet/";
        var tables = tables(packet);
        try (var zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            text(zip, folder + "README.txt", ReadMe.of(packet, tables));
            zip.putNextEntry(new ZipEntry(folder + "handout.pdf"));
            zip.write(handout);
            for (var table : tables) csv(zip, folder, table);
            csv(zip, folder, Table.codebook(tables));
            csv(zip, folder, CodeList.of(packet.sight().record()));
            text(
                    zip,
                    folder + "sources.bib",
                    Bibliography.bibtex(packet.sight().record().sources()));
        }
    }

    private static void text(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
    }

    private static void csv(ZipOutputStream zip, String folder, Table<?> table) throws IOException {
        zip.putNextEntry(new ZipEntry(folder + table.name() + ".csv"));
        Csv.write(table, new Unclosed(zip));
    }

    /** Ends an entry without ending the file. */
    private static final class Unclosed extends FilterOutputStream {

        private Unclosed(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
