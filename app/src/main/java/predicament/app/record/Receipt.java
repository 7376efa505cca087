package predicament.app.record;

/** Where the store notes, for the one who sent a command, the revision under which it was recorded. */
final class Receipt {

    static final ScopedValue<Receipt> CURRENT = ScopedValue.newInstance();

    private long revision;

    static void note(long revision) {
        if (CURRENT.isBound()) CURRENT.get().revision = revision;
    }

    /** The commit's revision, or 0 where nothing was recorded. */
    long revision() {
        return revision;
    }
}
