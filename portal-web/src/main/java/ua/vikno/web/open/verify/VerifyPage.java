package ua.vikno.web.open.verify;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import ua.vikno.casework.VerificationCode;
import ua.vikno.web.faces.WebRequest;

/** {@code /verify}: asks for the code and leads to its own address, which can be kept and passed on. */
@Named
@RequestScoped
public class VerifyPage {

    @Inject
    WebRequest web;

    private String typed = "";
    private boolean wrong;

    /** Reads {@code ?code=}: a code of the right shape has its own address. */
    public void enter() {
        typed = web.param("code").orElse("");
        VerificationCode.parse(typed).ifPresent(code -> web.redirect("/verify/" + code.spaced()));
        wrong = !typed.isEmpty();
    }

    public String getTyped() {
        return typed;
    }

    /** What was typed cannot be a code. */
    public boolean isWrong() {
        return wrong;
    }
}
