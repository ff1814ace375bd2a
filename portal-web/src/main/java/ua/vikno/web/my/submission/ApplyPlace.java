package ua.vikno.web.my.submission;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import ua.vikno.submission.ApplicationNumber;
import ua.vikno.submission.DraftView;
import ua.vikno.web.faces.WebRequest;

/** Where a form is filled in: in a person's own cabinet, or by staff at a desk. The page is one, its addresses are two. */
@Named
@RequestScoped
public class ApplyPlace {

    private static final String DESK = "/office/desk/apply/";

    @Inject
    WebRequest web;

    /** Staff fill it in for a visitor. */
    public boolean isAtDesk() {
        return web.getPath().startsWith(DESK);
    }

    /** Address of a draft, without the language. */
    public String of(DraftView draft) {
        return (isAtDesk() ? DESK : "/my/apply/") + draft.serviceCode() + "/" + draft.id();
    }

    /** Where it goes on once it is submitted, without the language; at the desk there is one page for all. */
    String ofSubmitted(ApplicationNumber number, String page) {
        return isAtDesk() ? DeskSubmitting.done(number) : "/my/applications/" + number + page;
    }

    /** Address of a file of the draft whose page this is, without the language. */
    public String file(long id) {
        return isAtDesk()
                ? DESK + web.param("code").orElse("") + "/" + web.param("draft").orElse("") + "/files/" + id
                : "/my/documents/" + id;
    }
}
