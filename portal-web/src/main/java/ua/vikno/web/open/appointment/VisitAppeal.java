package ua.vikno.web.open.appointment;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import ua.vikno.appointment.AppealMade;
import ua.vikno.appointment.AppealWords;
import ua.vikno.appointment.AppealWordsUnfit;
import ua.vikno.appointment.BookingSecret;
import ua.vikno.appointment.MissedVisit;
import ua.vikno.appointment.MissedVisits;
import ua.vikno.web.faces.Flaw;
import ua.vikno.web.faces.RefusalWords;
import ua.vikno.web.faces.WebRequest;

/** The part of a visit's page that says it was missed, and takes what its person says to that. */
@Named
@RequestScoped
public class VisitAppeal {

    private static final String FIELD = "words";

    @EJB
    MissedVisits visits;

    @Inject
    RefusalWords refusals;

    @Inject
    WebRequest web;

    private MissedVisit missed;
    private String fault = "";

    /** Looks whether the visit was missed. */
    void load(BookingSecret secret) {
        missed = visits.find(secret).orElse(null);
    }

    /** Sends what was typed; what is wrong with it, empty where it was sent. */
    Optional<Flaw> send(BookingSecret secret) {
        try {
            visits.appeal(secret, new AppealWords(getWords()));
            return Optional.empty();
        } catch (AppealWordsUnfit unfit) {
            fault = refusals.of(unfit);
            return Optional.of(new Flaw(FIELD, fault));
        } catch (AppealMade made) {
            load(secret);
            return Optional.of(new Flaw("", refusals.of(made)));
        }
    }

    /** Null where the visit was not missed. */
    public MissedVisit getMissed() {
        return missed;
    }

    public String getFault() {
        return fault;
    }

    public String getWords() {
        return web.isPost() ? web.param(FIELD).orElse("") : "";
    }
}
