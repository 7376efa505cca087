package predicament.app.people;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Signs a reader in. Whether the name or the password was wrong is not told. */
@Controller
@RequestMapping("/sign-in")
class SignInController {

    private static final String PAGE = "people/sign-in";

    private final Accounts accounts;
    private final Attempts attempts;
    private final Entrance entrance;

    SignInController(Accounts accounts, Attempts attempts, Entrance entrance) {
        this.accounts = accounts;
        this.attempts = attempts;
        this.entrance = entrance;
    }

    @GetMapping
    String show(@RequestParam(required = false) @Nullable String back, Model model) {
        model.addAttribute("account", new SignInForm(null, null, Back.local(back, "/")));
        return PAGE;
    }

    @PostMapping
    Object enter(
            @ModelAttribute("account") SignInForm form,
            BindingResult errors,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (form.isIncomplete()) {
            return refuse(errors, "Type your user name and your password.", response, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        var address = request.getRemoteAddr();
        if (!attempts.mayTry(form.name(), address)) {
            var sentence = "Too many attempts to sign in; wait a quarter of an hour, then try again.";
            return refuse(errors, sentence, response, HttpStatus.TOO_MANY_REQUESTS);
        }
        var account = accounts.matching(form.name(), form.secret());
        if (account == null) {
            var sentence = "No account has this user name and password; check both.";
            return refuse(errors, sentence, response, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        attempts.succeeded(form.name(), address);
        entrance.admit(account, request, response);
        return Back.to(Back.local(form.back(), "/"));
    }

    private static String refuse(
            BindingResult errors, String sentence, HttpServletResponse response, HttpStatus status) {
        errors.reject("refused", sentence);
        response.setStatus(status.value());
        return PAGE;
    }
}
