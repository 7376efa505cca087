package predicament.domain.crisis;

/** The kind of decider, which gives the weight of a view in its state's aggregate. The weights have no published source. */
public enum HolderClass {
    HEAD_OF_GOVERNMENT(.4),
    FOREIGN_MINISTRY(.2),
    MILITARY(.2),
    INTELLIGENCE(.1),
    OTHER(.1);

    private final double weight;

    HolderClass(double weight) {
        this.weight = weight;
    }

    public double weight() {
        return weight;
    }
}
