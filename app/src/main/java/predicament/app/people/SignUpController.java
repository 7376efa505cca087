package predicament.app.people;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Opens an account and signs its reader in. */
@Controller
@RequestMapping("/sign-up")
class SignUpController {

    private static final String PAGE = "people/sign-up";

    private final Accounts accounts;
    private final Attempts attempts;
    private final Entrance entrance;

    SignUpController(Accounts accounts, Attempts attempts, Entrance entrance) {
        this.accounts = accounts;
        this.attempts = attempts;
        this.entrance = entrance;
    }

    @GetMapping
    String show(@RequestParam(required = false) @Nullable String back, Model model) {
        model.addAttribute("account", SignUpForm.blank(Back.local(back, "/")));
        return PAGE;
    }

    @PostMapping
    Object open(
            @Valid @ModelAttribute("account") SignUpForm form,
            BindingResult errors,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (form.repeatsTheUserName()) {
            errors.rejectValue("password", "own", "The password must not be the user name.");
        }
        if (errors.hasErrors()) return refuse(response, HttpStatus.UNPROCESSABLE_CONTENT);
        if (!attempts.mayOpen(request.getRemoteAddr())) {
            errors.reject(
                    "many", "Too many accounts were opened from your network; try again in a quarter of an hour.");
            return refuse(response, HttpStatus.TOO_MANY_REQUESTS);
        }
        var account = accounts.open(form.userName(), form.name(), form.password());
        if (account == null) {
            errors.rejectValue("userName", "taken", "This user name is taken; choose another, or sign in with it.");
            return refuse(response, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        entrance.admit(account, request, response);
        return Back.to(Back.local(form.back(), "/"));
    }

    private static String refuse(HttpServletResponse response, HttpStatusCode status) {
        response.setStatus(status.value());
        return PAGE;
    }
}
