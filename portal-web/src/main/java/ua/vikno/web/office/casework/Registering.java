package ua.vikno.web.office.casework;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import ua.vikno.casework.AlreadyRegistered;
import ua.vikno.casework.CaseRegistration;
import ua.vikno.casework.HeldByAnother;
import ua.vikno.casework.RegisterApplication;
import ua.vikno.casework.RegisteredCase;
import ua.vikno.submission.ApplicationNotInState;
import ua.vikno.web.faces.Texts;
import ua.vikno.web.faces.WebRequest;

/** The one click, from the list and from the application alike. */
@Named
@RequestScoped
public class Registering {

    @EJB
    CaseRegistration registration;

    @Inject
    WebRequest web;

    @Inject
    Texts text;

    private String caseNumber = "";
    private String refusal = "";

    /** Registers what the form names; false where it was refused, and then {@link #getRefusal} says why. */
    boolean click() {
        try {
            RegisteredCase registered = registration.register(
                    new RegisterApplication(web.param("application").orElse("—")));
            caseNumber = registered.number();
            return true;
        } catch (AlreadyRegistered faster) {
            caseNumber = String.valueOf(faster.arguments()[1]);
            refusal = text.of(faster.messageKey(), faster.arguments());
        } catch (ApplicationNotInState | HeldByAnother moved) {
            refusal = text.of(moved.messageKey(), moved.arguments());
        }
        return false;
    }

    /** Something else than the click was refused. */
    void refuse(String why) {
        refusal = why;
    }

    /** The case that the application has now, whoever made it; empty where there is none. */
    public String getCaseNumber() {
        return caseNumber;
    }

    /** Why the click was refused; empty where it was not. */
    public String getRefusal() {
        return refusal;
    }
}
