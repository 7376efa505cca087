package predicament.app.frame;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.DisconnectedClientHelper;
import predicament.domain.crisis.Refused;

/** Turns what a screen throws into a page with one plain sentence and a way on. */
@ControllerAdvice
class ErrorPages {

    private static final Logger LOG = LoggerFactory.getLogger(ErrorPages.class);

    @ExceptionHandler
    ModelAndView trouble(Trouble trouble, HttpServletRequest request) {
        return FailureView.of(Failure.of(trouble), request);
    }

    /** What the domain forbids, also where the command bus has wrapped it. */
    @ExceptionHandler
    ModelAndView refused(Refused refused, HttpServletRequest request) {
        return FailureView.of(Failure.of(refused), request);
    }

    @ExceptionHandler
    ModelAndView mismatch(MethodArgumentTypeMismatchException mismatch, HttpServletRequest request) {
        var sentence = "“%s” cannot be read as %s.".formatted(mismatch.getValue(), mismatch.getName());
        return FailureView.of(Failure.of(new BadRequest(sentence, Way.TO_CASES)), request);
    }

    /** Spring Security answers its own refusals. */
    @ExceptionHandler
    void refusal(AccessDeniedException refusal) {
        throw refusal;
    }

    @ExceptionHandler
    void stranger(AuthenticationException stranger) {
        throw stranger;
    }

    @ExceptionHandler
    @Nullable
    ModelAndView anythingElse(Exception exception, HttpServletRequest request) {
        for (var cause = exception.getCause(); cause != null; cause = cause.getCause()) {
            if (cause instanceof Refused refused) return refused(refused, request);
            if (cause instanceof Trouble trouble) return trouble(trouble, request);
        }
        var away = DatabaseAway.in(exception);
        if (away.isPresent()) {
            LOG.warn("Request {}: {}", RequestId.of(request), exception.getMessage());
            return FailureView.of(away.get(), request);
        }
        // nobody is left to be told
        if (DisconnectedClientHelper.isClientDisconnectedException(exception)) return null;
        var status = exception instanceof ErrorResponse answer
                ? HttpStatus.valueOf(answer.getStatusCode().value())
                : HttpStatus.INTERNAL_SERVER_ERROR;
        if (status.is5xxServerError()) {
            LOG.error(
                    "Request {} failed: {} {}",
                    RequestId.of(request),
                    request.getMethod(),
                    Frame.pathOf(request),
                    exception);
        }
        return FailureView.of(Failure.of(status), request);
    }
}
