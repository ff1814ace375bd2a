package ua.vikno.web.office.casework;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import ua.vikno.casework.ApplicationReview;
import ua.vikno.casework.ReviewedApplication;
import ua.vikno.kernel.Role;
import ua.vikno.web.faces.WebRequest;

/**
 * {@code /office/inbox/{number}}: an application with all its data, and the clerk's from now on if it is nobody's; a POST is the
 * one click, asks the person to correct something, or lets it go.
 */
@Named("reviewedPage")
@RequestScoped
public class ApplicationPage {

    @EJB
    ApplicationReview review;

    @Inject
    Claiming claiming;

    @Inject
    Registering registering;

    @Inject
    Asking asking;

    @Inject
    WebRequest web;

    private ReviewedApplication reviewed;

    /** Opens the application; the one click leads to the case it made. */
    public void enter() {
        String number = web.param("number").orElse("");
        if (claiming.isAsked()) {
            web.redirect(claiming.act() ? "/office/inbox" : "/office/inbox/" + number);
            return;
        }
        if (asking.isOpen() && web.isPost()) {
            if (asking.send(number)) {
                web.redirect("/office/inbox/" + number + "?done=asked");
                return;
            }
        } else if (web.isPost() && registering.click()) {
            web.redirect("/office/cases/" + registering.getCaseNumber() + "?done=registered");
            return;
        }
        claiming.takeSilently(number);
        reviewed = review.open(number, web.getLang());
    }

    public ReviewedApplication getReviewed() {
        return reviewed;
    }

    /** This clerk may act on it now: nobody else does, or the clerk is the chief. */
    public boolean isOpen() {
        return reviewed.isWaiting()
                && (!reviewed.isHeldByAnother() || web.servletRequest().isUserInRole(Role.CHIEF));
    }

    /** What has just been done, for the toast; empty where nothing was. */
    public String getDone() {
        return web.param("done").filter(done -> done.matches("asked|refused")).orElse("");
    }
}
