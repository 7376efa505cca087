package predicament.domain.theory;

import predicament.domain.perception.Logit;

/** The logistic function, worked out anew where it is asked for another value than last. */
final class Sigma {

    private double asked = Double.NaN;
    private double answer = Double.NaN;

    double of(double logit) {
        if (logit != asked) {
            asked = logit;
            answer = Logit.sigma(logit);
        }
        return answer;
    }
}
