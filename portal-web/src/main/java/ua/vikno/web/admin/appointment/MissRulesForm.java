package ua.vikno.web.admin.appointment;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import ua.vikno.appointment.Appeals;
import ua.vikno.appointment.MissRules;
import ua.vikno.appointment.MissSettings;
import ua.vikno.appointment.ScheduleMoved;
import ua.vikno.appointment.ScheduleUnfit;
import ua.vikno.web.faces.Flaw;
import ua.vikno.web.faces.RefusalWords;
import ua.vikno.web.faces.WebRequest;

/** The part of the settings of booking that says what follows for who does not come. */
@Named
@RequestScoped
public class MissRulesForm {

    @EJB
    MissSettings settings;

    @EJB
    Appeals appeals;

    @Inject
    RefusalWords refusals;

    @Inject
    WebRequest web;

    private MissRules rules;
    private long waiting;

    /** Whether the form that was sent is this one. */
    boolean isSent() {
        return web.isPost() && web.param("missed-most").isPresent();
    }

    /** Keeps what was typed; what is wrong with it, empty where it was kept. */
    Optional<Flaw> send(long office, long version) {
        try {
            settings.set(
                    office, new MissRules(number("missed-most"), number("missed-within"), number("barred")), version);
            return Optional.empty();
        } catch (ScheduleMoved | ScheduleUnfit refusal) {
            return Optional.of(new Flaw("missed-most", refusals.of(refusal)));
        }
    }

    /** Reads the rules of an office. */
    void load(long office) {
        rules = settings.of(office);
        waiting = appeals.countWaiting();
    }

    private int number(String name) {
        return web.param(name)
                .filter(typed -> typed.matches("\\d{1,4}"))
                .map(Integer::valueOf)
                .orElse(-1);
    }

    public MissRules getRules() {
        return rules;
    }

    /** Appeals that wait. */
    public long getWaiting() {
        return waiting;
    }

    /** As typed, else as it stands. */
    public String value(String name, int stands) {
        return isSent() ? web.param(name).orElse("") : String.valueOf(stands);
    }
}
