package ua.vikno.web.office.casework;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import ua.vikno.casework.ApplicationClaims;
import ua.vikno.web.faces.WebRequest;

/** «Беру в роботу», «Перебрати», «Відпустити», from the list and from the application alike. */
@Named
@RequestScoped
public class Claiming {

    @EJB
    ApplicationClaims claims;

    @Inject
    WebRequest web;

    /** The form that was posted is about who works on the application. */
    boolean isAsked() {
        return web.isPost() && web.param("claim").isPresent();
    }

    /** Does what was pressed; true where the application was let go. */
    boolean act() {
        String number = web.param("application").orElse("—");
        String pressed = web.param("claim").orElse("");
        switch (pressed) {
            case "over" -> claims.takeOver(number);
            case "release" -> claims.release(number);
            default -> claims.take(number);
        }
        return pressed.equals("release");
    }

    /** The page is for working on this application: it becomes the clerk's where it is nobody's. */
    void takeSilently(String number) {
        claims.take(number);
    }
}
