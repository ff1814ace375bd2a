package ua.vikno.web.office.reception;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import ua.vikno.catalogue.ServiceCode;
import ua.vikno.desk.DeskOrders;
import ua.vikno.kernel.BusinessException;
import ua.vikno.kernel.NotFound;
import ua.vikno.registry.CardId;
import ua.vikno.registry.CardView;
import ua.vikno.subject.SubjectReading;
import ua.vikno.submission.DraftId;
import ua.vikno.submission.SeenDocument;
import ua.vikno.web.faces.WebRequest;

/** {@code /office/desk/order/{card}}: a person whom the centre has served, and what they want today. */
@Named
@RequestScoped
public class KnownPage {

    @EJB
    SubjectReading subjects;

    @EJB
    DeskOrders orders;

    @Inject
    VisitorTyped typed;

    @Inject
    ServiceChoice services;

    @Inject
    WebRequest web;

    private CardView card;

    /** Shows the person, or begins their order. */
    public void enter() {
        CardId id = new CardId(web.id("card").orElse(0L));
        if (web.isPost() && begin(id)) {
            return;
        }
        card = subjects.open(id, 1).card();
    }

    private boolean begin(CardId id) {
        SeenDocument seen = typed.seen();
        Optional<ServiceCode> service = services.chosen();
        if (seen == null || service.isEmpty()) {
            return false;
        }
        try {
            DraftId draft = orders.begin(id, service.get(), seen);
            web.redirect("/office/desk/apply/" + service.get() + "/" + draft);
            return true;
        } catch (NotFound absent) {
            throw absent;
        } catch (BusinessException refusal) {
            typed.refused(refusal);
            return false;
        }
    }

    public CardView getCard() {
        return card;
    }
}
