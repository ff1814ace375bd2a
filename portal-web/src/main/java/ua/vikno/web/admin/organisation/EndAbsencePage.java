package ua.vikno.web.admin.organisation;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Optional;
import ua.vikno.kernel.BusinessException;
import ua.vikno.kernel.NotFound;
import ua.vikno.organisation.AbsenceChanges;
import ua.vikno.organisation.EndAbsence;
import ua.vikno.organisation.StaffCard;
import ua.vikno.organisation.StaffRegister;
import ua.vikno.web.faces.WebRequest;

/** {@code /admin/staff/{id}/absences/{part}}: another last day of an absence. */
@Named
@RequestScoped
public class EndAbsencePage {

    @EJB
    StaffRegister register;

    @EJB
    AbsenceChanges changes;

    @Inject
    WebRequest web;

    @Inject
    Typed typed;

    private StaffCard card;
    private StaffCard.Away absence;

    /** Shows the absence, or takes its last day and goes back to the card. */
    public void enter() {
        card = register.open(StaffAddress.id(web));
        long part = StaffAddress.part(web);
        absence = card.absences().stream()
                .filter(away -> away.id() == part && !away.over())
                .findFirst()
                .orElseThrow(web::notFound);
        typed.start("version", card.version());
        typed.start("last", absence.days().to());
        if (web.isPost() && ends()) {
            web.redirect("/admin/staff/" + card.id() + "?done=absence");
        }
    }

    private boolean ends() {
        Optional<LocalDate> last = typed.day("last");
        if (last.isEmpty()) {
            return false;
        }
        try {
            changes.end(new EndAbsence(card.id(), typed.version(), absence.id(), last.get()));
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

    public StaffCard.Away getAbsence() {
        return absence;
    }
}
