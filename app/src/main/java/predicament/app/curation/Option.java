package predicament.app.curation;

/** One answer of a list: the value that is sent, and how it is called. */
record Option(String value, String label) {}
