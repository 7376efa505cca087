package predicament.app.branch;

import predicament.app.annotation.Rationale;

/** What the author of a branch wrote freely, with its salt. */
record BranchWords(String salt, String title, String question) {

    static final int LONGEST_TITLE = 120;
    static final int LONGEST_QUESTION = 2_000;

    static BranchWords of(String title, String question) {
        return new BranchWords(Rationale.of("").salt(), title, question);
    }

    /** SHA-256 over the salt, the title and the question, as the event keeps it. */
    String hash() {
        return new Rationale(salt, title + "\n" + question).hash();
    }
}
