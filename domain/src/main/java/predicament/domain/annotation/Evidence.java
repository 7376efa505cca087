package predicament.domain.annotation;

import predicament.domain.crisis.ItemKey;

/** A recorded item that speaks for or against the judgement. */
public record Evidence(ItemKey item, Bearing bearing) {

    /** Which way it speaks. */
    public enum Bearing {
        FOR,
        AGAINST
    }
}
