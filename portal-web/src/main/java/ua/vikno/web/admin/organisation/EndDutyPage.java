package ua.vikno.web.admin.organisation;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import ua.vikno.kernel.BusinessException;
import ua.vikno.kernel.NotFound;
import ua.vikno.organisation.EndDuty;
import ua.vikno.organisation.StaffCard;
import ua.vikno.organisation.StaffChanges;
import ua.vikno.organisation.StaffRegister;
import ua.vikno.web.faces.WebRequest;

/** {@code /admin/staff/{id}/duties/{part}}: the last day of a duty. */
@Named
@RequestScoped
public class EndDutyPage {

    @EJB
    StaffRegister register;

    @EJB
    StaffChanges changes;

    @Inject
    WebRequest web;

    @Inject
    Typed typed;

    @Inject
    Clock clock;

    private StaffCard card;
    private StaffCard.HeldDuty duty;

    /** Shows the duty, or takes its last day and goes back to the card. */
    public void enter() {
        card = register.open(StaffAddress.id(web));
        long part = StaffAddress.part(web);
        duty = card.duties().stream()
                .filter(held -> held.id() == part && !held.over())
                .findFirst()
                .orElseThrow(web::notFound);
        typed.start("version", card.version());
        typed.start("last", LocalDate.now(clock));
        if (web.isPost() && ends()) {
            web.redirect("/admin/staff/" + card.id() + "?done=ended");
        }
    }

    private boolean ends() {
        Optional<LocalDate> last = typed.day("last");
        if (last.isEmpty()) {
            return false;
        }
        try {
            changes.endDuty(new EndDuty(card.id(), typed.version(), duty.id(), last.get()));
            return true;
        } catch (NotFound gone) {
            throw gone;
        } catch (BusinessException refusal) {
            typed.refused(refusal);
            return false;
        }
    }

    public StaffCard getCard() {
        return card;
    }

    public StaffCard.HeldDuty getDuty() {
        return duty;
    }
}
