package ua.vikno.web.my.casework;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import ua.vikno.casework.CaseFollowing;
import ua.vikno.casework.CaseProgress;
import ua.vikno.submission.ApplicationNumber;
import ua.vikno.web.faces.WebRequest;

/** The case of the application whose page is open: {@code #{myCase.progress}}. */
@Named
@RequestScoped
public class MyCase {

    @EJB
    CaseFollowing following;

    @Inject
    WebRequest web;

    private CaseProgress progress;
    private boolean asked;

    /** Number of the application whose page is open. */
    public String getNumber() {
        return web.param("number").orElse("");
    }

    /** How the case goes on; null before the application is registered. */
    public CaseProgress getProgress() {
        if (!asked) {
            asked = true;
            progress =
                    ApplicationNumber.parse(getNumber()).flatMap(following::of).orElse(null);
        }
        return progress;
    }
}
