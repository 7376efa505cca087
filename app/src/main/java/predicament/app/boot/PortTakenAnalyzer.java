package predicament.app.boot;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.Ordered;

/** A taken port, with the setting that mends it. */
class PortTakenAnalyzer extends AbstractFailureAnalyzer<PortInUseException> implements Ordered {

    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }

    @Override
    protected @Nullable FailureAnalysis analyze(Throwable rootFailure, PortInUseException cause) {
        var sentence =
                "Port %d is taken by another program: stop it, or name a free port in SERVER_PORT, for example SERVER_PORT=8090."
                        .formatted(cause.getPort());
        return new FailureAnalysis(sentence, null, cause);
    }
}
