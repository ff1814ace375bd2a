package ua.vikno.web.office.casework;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import ua.vikno.casework.ApplicationReview;
import ua.vikno.casework.ReviewedApplication;
import ua.vikno.web.faces.WebRequest;

/** {@code /office/inbox/{number}}: an application with all its data; a POST is the one click. */
@Named("reviewedPage")
@RequestScoped
public class ApplicationPage {

    @EJB
    ApplicationReview review;

    @Inject
    Registering registering;

    @Inject
    WebRequest web;

    private ReviewedApplication reviewed;

    /** Opens the application; the one click leads to the case it made. */
    public void enter() {
        if (web.isPost() && registering.click()) {
            web.redirect("/office/cases/" + registering.getCaseNumber() + "?done=registered");
            return;
        }
        reviewed = review.open(web.param("number").orElse(""), web.getLang());
    }

    public ReviewedApplication getReviewed() {
        return reviewed;
    }
}
