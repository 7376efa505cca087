package predicament.app.frame;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Gives every page its frame. */
@ControllerAdvice
class FrameAdvice {

    @ModelAttribute("frame")
    Frame frame(HttpServletRequest request) {
        return Frame.of(request);
    }
}
