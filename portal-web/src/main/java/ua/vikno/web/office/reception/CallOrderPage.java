package ua.vikno.web.office.reception;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import ua.vikno.calls.CallActs;
import ua.vikno.calls.CallView;
import ua.vikno.calls.Calls;
import ua.vikno.catalogue.ServiceCode;
import ua.vikno.desk.NewVisitor;
import ua.vikno.kernel.BusinessException;
import ua.vikno.kernel.NotFound;
import ua.vikno.web.faces.WebRequest;

/** {@code /office/calls/{id}/order}: an order begun by telephone; who is not known yet is written down as at the desk, without a paper. */
@Named
@RequestScoped
public class CallOrderPage {

    @EJB
    Calls calls;

    @EJB
    CallActs acts;

    @Inject
    VisitorTyped typed;

    @Inject
    ServiceChoice services;

    @Inject
    WebRequest web;

    private long id;
    private CallView call;

    /** Shows the form, or begins the order and goes back to the call. */
    public void enter() {
        id = web.id("id").orElseThrow(web::notFound);
        call = calls.get(id);
        if (!calls.isMine(id)) {
            web.redirect("/office/calls/" + id);
        } else if (web.isPost() && begun()) {
            web.redirect("/office/calls/" + id + "?done=ordered");
        }
    }

    private boolean begun() {
        Optional<NewVisitor> caller = isKnown() ? Optional.empty() : typed.caller(call.phone());
        Optional<ServiceCode> service = services.chosen();
        if (service.isEmpty() || !isKnown() && caller.isEmpty()) {
            return false;
        }
        try {
            if (isKnown()) {
                acts.order(id, service.get());
            } else {
                acts.order(id, caller.get(), service.get());
            }
            return true;
        } catch (NotFound absent) {
            throw absent;
        } catch (BusinessException refusal) {
            typed.refused(refusal);
            return false;
        }
    }

    public CallView getCall() {
        return call;
    }

    /** Somebody was found or written down in the call. */
    public boolean isKnown() {
        return call.account() != null;
    }

    /** This page in the language of the page. */
    public String getAddress() {
        return getBack() + "/order";
    }

    /** The call, in the language of the page. */
    public String getBack() {
        return web.url("/office/calls/" + id);
    }
}
