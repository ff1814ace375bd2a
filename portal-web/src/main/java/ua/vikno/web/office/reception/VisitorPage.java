package ua.vikno.web.office.reception;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import ua.vikno.catalogue.ServiceCode;
import ua.vikno.desk.DeskOrders;
import ua.vikno.desk.NewVisitor;
import ua.vikno.kernel.BusinessException;
import ua.vikno.submission.DraftId;
import ua.vikno.web.faces.WebRequest;

/** {@code /office/desk/order}: a person who is here for the first time, and what they want. */
@Named
@RequestScoped
public class VisitorPage {

    @EJB
    DeskOrders orders;

    @Inject
    VisitorTyped typed;

    @Inject
    ServiceChoice services;

    @Inject
    WebRequest web;

    /** Shows the form, or takes it and goes on to the service's own. */
    public void enter() {
        if (!web.isPost()) {
            return;
        }
        Optional<NewVisitor> visitor = typed.visitor();
        Optional<ServiceCode> service = services.chosen();
        if (visitor.isEmpty() || service.isEmpty()) {
            return;
        }
        try {
            DraftId draft = orders.begin(visitor.get(), service.get());
            web.redirect("/office/desk/apply/" + service.get() + "/" + draft);
        } catch (BusinessException refusal) {
            typed.refused(refusal);
        }
    }
}
