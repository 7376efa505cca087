package predicament.domain.theory;

import predicament.domain.perception.Logit;

/** The log-odds of a probability, worked out anew where they are asked for another than last. */
final class LogOdds {

    private double asked = Double.NaN;
    private double answer = Double.NaN;

    double of(double probability) {
        if (probability != asked) {
            asked = probability;
            answer = Logit.of(probability);
        }
        return answer;
    }
}
