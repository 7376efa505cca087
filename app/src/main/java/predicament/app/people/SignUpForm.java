package predicament.app.people;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What opens an account. */
record SignUpForm(
        @NotBlank(message = "Say under which name your annotations are shown.")
        @Size(max = 60, message = "Use at most 60 characters.")
        @Pattern(regexp = "[^\\p{Cntrl}\\p{Cf}]*", message = "Use characters that can be seen.")
        String name,

        @Pattern(
                regexp = "[A-Za-z0-9][A-Za-z0-9._@-]{2,59}",
                message = "Use 3 to 60 letters without accents, digits, dots, hyphens, underscores or @.")
        String userName,

        @Size(
                min = 10,
                max = 200,
                message = "Use at least 10 characters (and at most 200); a few words in a row are good.")
        String password,

        @Nullable String back) {

    /** A field that was not sent counts as empty. */
    SignUpForm {
        name = name == null ? "" : name.strip();
        userName = userName == null ? "" : userName.strip();
        password = password == null ? "" : password;
    }

    static SignUpForm blank(@Nullable String back) {
        return new SignUpForm("", "", "", back);
    }

    boolean repeatsTheUserName() {
        return !password.isEmpty() && password.equalsIgnoreCase(userName);
    }

    /** Never writes the password anywhere. */
    @Override
    public String toString() {
        return "SignUpForm[" + userName + "]";
    }
}
