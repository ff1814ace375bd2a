package ua.vikno.web.my.submission;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.logging.Level;
import java.util.logging.Logger;
import ua.vikno.catalogue.Catalogue;
import ua.vikno.catalogue.ServiceCode;
import ua.vikno.catalogue.ServiceView;
import ua.vikno.submission.DraftView;
import ua.vikno.submission.Drafts;
import ua.vikno.submission.NotOrderable;
import ua.vikno.web.faces.WebRequest;

/** «Замовити»: resumes the person's draft of a service or begins one. Coming again is the same draft. */
@Named
@RequestScoped
public class BeginPage {

    @Inject
    WebRequest web;

    @Inject
    Drafts drafts;

    @Inject
    Catalogue catalogue;

    private static final Logger LOG = Logger.getLogger(BeginPage.class.getName());

    private ServiceView service;

    /** Goes on to the draft; stays only to say that the service cannot be ordered here. */
    public void enter() {
        ServiceCode code = web.param("code").flatMap(ServiceCode::of).orElseThrow(web::notFound);
        try {
            DraftView draft = drafts.resume(code);
            web.redirect("/my/apply/" + code + "/" + draft.id() + "?step=" + draft.resume());
        } catch (NotOrderable refusal) {
            LOG.log(Level.FINE, "The service {0} is not ordered here", code);
            service = catalogue.service(code).orElseThrow(web::notFound);
        }
    }

    public ServiceView getService() {
        return service;
    }

    public String getName() {
        return service.name().in(web.getLang());
    }
}
