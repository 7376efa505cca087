package predicament.domain.detection;

/** What scholars have called a spiral. The definitions disagree, and that is data: they are never merged into a number. */
public enum Definition {
    SD1(
            "Mutual hostile reciprocity",
            "Goldstein and Freeman 1990; Ward 1982",
            "Each side’s hostile moves follow the other’s, from step to step, and their sum rises."),
    SD2(
            "Double rise after defensive moves",
            "Jervis 1978; Glaser 1997",
            "Each side made a move of defensive character or purpose, and after it the other felt more threatened."),
    SD3("Runaway race", "Richardson 1960", "Reactions outweigh fatigue in more than half of the draws of T10."),
    SD4(
            "Structural change",
            "Carlin, Gelfand and Smith 1992; Killick, Fearnhead and Eckley 2012",
            "The lower of both felt threats has one break of level and slope, and rises after it."),
    SD5(
            "Alarm",
            "Page 1954",
            "Increments of the lower of both felt threats accumulate beyond five standard deviations."),
    SD6("Alternating chain", "our own", "Four hostile moves or more by turns, none much weaker than the one before."),
    SD7(
            "Tragedy",
            "Butterfield 1951; Herz 1950; Tang 2009",
            "SD1, SD2 or SD6, between sides whose aims were compatible and neither of them greedy."),
    SD8("Perception alone", "our own", "Both felt threats rise to concern, whatever moves there were.");

    private final String title;
    private final String after;
    private final String rule;

    Definition(String title, String after, String rule) {
        this.title = title;
        this.after = after;
        this.rule = rule;
    }

    public String title() {
        return title;
    }

    public String after() {
        return after;
    }

    public String rule() {
        return rule;
    }
}
