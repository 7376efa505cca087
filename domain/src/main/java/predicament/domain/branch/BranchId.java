package predicament.domain.branch;

import predicament.domain.source.Slugs;

/** One counterfactual branch; written out, it is the key of its stream. */
public record BranchId(String value) {

    public BranchId {
        Slugs.require("A branch", value);
    }

    @Override
    public String toString() {
        return "branch:" + value;
    }
}
