package predicament.app.history;

import predicament.app.figure.Revised;

/** What befell a move, in a word or two. */
final class DiffWords {

    private DiffWords() {}

    static String of(Revised revised) {
        return switch (revised) {
            case UNTOUCHED -> "as it was";
            case ADDED -> "Added";
            case WAS -> "As it was before";
            case IS -> "Changed";
            case RETRACTED -> "Retracted";
        };
    }
}
