package predicament.app.boot;

/** Another program is using the data folder. */
public final class FolderHeld extends CannotStart {

    private static final long serialVersionUID = 1L;

    FolderHeld(String sentence) {
        super(sentence);
    }
}
