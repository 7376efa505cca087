package predicament.app.people;

import org.jspecify.annotations.Nullable;

/** What a reader signs in with. */
record SignInForm(
        @Nullable String userName,
        @Nullable String password,
        @Nullable String back) {

    boolean isIncomplete() {
        return userName == null || userName.isBlank() || password == null || password.isEmpty();
    }

    String name() {
        return userName == null ? "" : userName.strip();
    }

    String secret() {
        return password == null ? "" : password;
    }

    /** Never writes the password anywhere. */
    @Override
    public String toString() {
        return "SignInForm[" + userName + "]";
    }
}
