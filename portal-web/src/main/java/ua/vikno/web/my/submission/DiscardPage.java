package ua.vikno.web.my.submission;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import ua.vikno.submission.DraftId;
import ua.vikno.submission.DraftView;
import ua.vikno.submission.Drafts;
import ua.vikno.web.faces.WebRequest;

/** Asks before a draft is thrown away. */
@Named
@RequestScoped
public class DiscardPage {

    @Inject
    WebRequest web;

    @Inject
    Drafts drafts;

    private DraftView draft;

    public void enter() {
        draft = drafts.get(web.param("draft").flatMap(DraftId::parse).orElseThrow(web::notFound));
        if (web.isPost()) {
            drafts.discard(draft.id());
            web.redirect("/my");
        }
    }

    public String getName() {
        return draft.serviceName().in(web.getLang());
    }

    public String getUrl() {
        return web.url("/my/apply/" + draft.serviceCode() + "/" + draft.id());
    }
}
