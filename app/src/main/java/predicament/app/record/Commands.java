package predicament.app.record;

import java.util.HashMap;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import predicament.domain.crisis.Refused;

/**
 * Sends a command in somebody's name and answers the revision under which it was recorded. Where another commit of the
 * same stream came first, the command is decided again on what is there by now; refusals come through unchanged.
 */
@Component
public class Commands {

    private static final int TRIES = 10;

    private final CommandGateway gateway;

    Commands(CommandGateway gateway) {
        this.gateway = gateway;
    }

    /** Sends a command for a person, known by an opaque id. */
    public Recorded<@Nullable Object> send(Object command, String person) {
        return send(command, person, null, Object.class);
    }

    /** Sends a command that answers something; {@code reason} is noted with the commit. */
    public <R> Recorded<@Nullable R> send(Object command, String person, @Nullable String reason, Class<R> answer) {
        var metaData = new HashMap<String, Object>();
        metaData.put("person", person);
        if (reason != null) metaData.put("reason", reason);
        var refusedBefore = false;
        for (int tried = 1; ; tried++) {
            try {
                return once(command, MetaData.from(metaData), answer);
            } catch (ConcurrencyException | AggregateStreamCreationException e) {
                if (tried == TRIES) throw e;
            } catch (Refused e) {
                // the node's memory of the stream may be behind the store; a refusal drops it
                if (refusedBefore) throw e;
                refusedBefore = true;
            }
        }
    }

    private <R> Recorded<@Nullable R> once(Object command, MetaData metaData, Class<R> answer) {
        var receipt = new Receipt();
        Object result = ScopedValue.where(Receipt.CURRENT, receipt).call(() -> {
            try {
                return gateway.sendAndWait(command, metaData);
            } catch (RuntimeException e) {
                throw unwrapped(e);
            }
        });
        return new Recorded<>(receipt.revision(), answer.cast(result));
    }

    private static RuntimeException unwrapped(RuntimeException e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refused refused) return refused;
            if (cause instanceof ConcurrencyException concurrency) return concurrency;
            if (cause instanceof AggregateStreamCreationException created) return created;
            var isWrapper = cause instanceof CommandExecutionException
                    || cause instanceof CompletionException
                    || cause instanceof ExecutionException;
            if (!isWrapper) break;
        }
        return e;
    }
}
