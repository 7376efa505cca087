package predicament.app.record;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;

/** Collects the rows of a projection over a batch of events and writes them once, in the transaction of the batch. */
public final class Buffered<T> {

    private final Consumer<List<T>> write;

    public Buffered(Consumer<List<T>> write) {
        this.write = write;
    }

    public void add(T row) {
        var batch = CurrentUnitOfWork.get().root();
        var key = "rows of " + System.identityHashCode(this);
        if (batch.getResource(key) == null) {
            var rows = new ArrayList<T>();
            batch.resources().put(key, rows);
            batch.onPrepareCommit(work -> write.accept(rows));
        }
        List<T> rows = batch.getResource(key);
        rows.add(row);
    }
}
