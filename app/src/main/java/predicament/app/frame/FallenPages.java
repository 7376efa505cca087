package predicament.app.frame;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Shows what failed before a screen was reached, or after: refused forms, broken templates. */
@Controller
class FallenPages implements ErrorController {

    @RequestMapping("${server.error.path:${error.path:/error}}")
    ModelAndView show(HttpServletRequest request) {
        var code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        var status = code instanceof Integer number ? HttpStatus.resolve(number) : HttpStatus.NOT_FOUND;
        var failure = Failure.of(status == null ? HttpStatus.INTERNAL_SERVER_ERROR : status);
        return FailureView.of(
                request.getAttribute(Failure.SENTENCE) instanceof String sentence ? failure.saying(sentence) : failure,
                request);
    }
}
