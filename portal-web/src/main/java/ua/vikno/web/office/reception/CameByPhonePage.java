package ua.vikno.web.office.reception;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import ua.vikno.desk.DeskOrders;
import ua.vikno.submission.DeskDraft;
import ua.vikno.submission.DraftId;
import ua.vikno.submission.SeenDocument;
import ua.vikno.web.faces.WebRequest;

/** {@code /office/desk/came/{draft}}: who ordered by telephone has come; their identity paper is written down before the form goes on. */
@Named
@RequestScoped
public class CameByPhonePage {

    @EJB
    DeskOrders orders;

    @Inject
    VisitorTyped typed;

    @Inject
    WebRequest web;

    private DeskDraft draft;

    /** Shows whose order it is, or writes the paper down and goes on to the form. */
    public void enter() {
        DraftId id = web.param("draft").flatMap(DraftId::parse).orElseThrow(web::notFound);
        draft = orders.waiting().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(web::notFound);
        if (web.isPost()) {
            SeenDocument seen = typed.seen();
            if (seen != null) {
                orders.show(id, seen);
                web.redirect("/office/desk/apply/" + draft.service() + "/" + id);
            }
        }
    }

    public DeskDraft getDraft() {
        return draft;
    }
}
