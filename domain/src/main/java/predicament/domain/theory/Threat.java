package predicament.domain.theory;

import predicament.domain.perception.Logit;

/** Threat (0 to 100), worked out anew where it is asked for another logit than last. */
final class Threat {

    private double asked = Double.NaN;
    private double answer = Double.NaN;

    double of(double logit) {
        if (logit != asked) {
            asked = logit;
            answer = Logit.threat(logit);
        }
        return answer;
    }
}
