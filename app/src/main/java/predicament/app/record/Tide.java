package predicament.app.record;

import java.time.Duration;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** Wakes those who wait when some projection of this node has written. */
final class Tide {

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition risen = lock.newCondition();
    private long mark;

    void rise() {
        lock.lock();
        try {
            mark++;
            risen.signalAll();
        } finally {
            lock.unlock();
        }
    }

    long mark() {
        lock.lock();
        try {
            return mark;
        } finally {
            lock.unlock();
        }
    }

    /** Waits until the tide stands above the mark, or for the given time. */
    void awaitAbove(long seen, Duration patience) throws InterruptedException {
        lock.lock();
        try {
            var left = patience.toNanos();
            while (mark == seen && left > 0) left = risen.awaitNanos(left);
        } finally {
            lock.unlock();
        }
    }
}
