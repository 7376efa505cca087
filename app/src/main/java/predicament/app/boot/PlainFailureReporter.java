package predicament.app.boot;

import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalysisReporter;

/** Tells why the program did not start in as few words as there are. */
class PlainFailureReporter implements FailureAnalysisReporter {

    @Override
    public void report(FailureAnalysis analysis) {
        System.err.println();
        System.err.println("Predicament did not start. " + analysis.getDescription());
        if (analysis.getAction() != null) System.err.println(analysis.getAction());
        System.err.println();
    }
}
