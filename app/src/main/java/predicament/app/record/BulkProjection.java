package predicament.app.record;

import java.util.List;

/**
 * A projection that can also write its tables for many streams at once, straight from the columns of the store. The rows
 * are those that its handlers write.
 */
public interface BulkProjection {

    /** Its tables, in which there is nothing but what it writes. */
    List<String> tables();

    /** Writes the rows of a part of the streams into tables that hold none of them yet, in the running transaction. */
    void write(StreamRange streams);
}
