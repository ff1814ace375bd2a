package ua.vikno.web.office.telephone;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import ua.vikno.calls.CallGoesOn;
import ua.vikno.calls.Calls;
import ua.vikno.kernel.PhoneNumber;
import ua.vikno.web.faces.Flaw;
import ua.vikno.web.faces.Texts;
import ua.vikno.web.faces.WebRequest;

/** {@code /office/calls}: begins a call; whoever is in one is led back to it. */
@Named
@RequestScoped
public class CallsPage {

    @EJB
    Calls calls;

    @Inject
    Texts text;

    @Inject
    WebRequest web;

    private Flaw flaw;

    /** Begins a call, goes on with the one there is, or asks for the telephone. */
    public void enter() {
        Optional<Long> now = calls.now();
        if (now.isPresent()) {
            web.redirect("/office/calls/" + now.get());
        } else if (web.isPost()) {
            begin();
        }
    }

    private void begin() {
        Optional<PhoneNumber> phone = web.param("phone").flatMap(PhoneNumber::parse);
        if (phone.isEmpty() && web.param("hidden").isEmpty()) {
            flaw = new Flaw("phone", text.get("calls.error.phone"));
            return;
        }
        try {
            long id = calls.begin(web.param("hidden").isPresent() ? null : phone.get());
            web.redirect("/office/calls/" + id);
        } catch (CallGoesOn twice) {
            web.redirect("/office/calls");
        }
    }

    public List<Flaw> getFlaws() {
        return flaw == null ? List.of() : List.of(flaw);
    }

    /** The message at the telephone; empty where it is right. */
    public String getFault() {
        return flaw == null ? "" : flaw.message();
    }

    /** As typed. */
    public String getPhone() {
        return web.isPost() ? web.param("phone").orElse("") : "";
    }

    /** People are told that they are recorded. */
    public boolean isRecorded() {
        return calls.isRecorded();
    }

    /** What was just done; empty for nothing. */
    public String getDone() {
        return web.param("done")
                .filter(done -> done.equals("ended"))
                .map(done -> text.get("calls.done.ended"))
                .orElse("");
    }
}
