package ua.vikno.web.my.identity;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import ua.vikno.identity.UnsentForm;
import ua.vikno.identity.UnsentForms;
import ua.vikno.web.faces.WebRequest;

/** What the person sent after their session had lapsed: they are back and may send it again, or not. */
@Named
@RequestScoped
public class UnsentPage {

    @EJB
    UnsentForms unsent;

    @Inject
    WebRequest web;

    private UnsentForm form;

    public void enter() {
        form = unsent.mine().orElseThrow(web::notFound);
    }

    public UnsentForm getForm() {
        return form;
    }
}
