package ua.vikno.web.admin.organisation;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import ua.vikno.kernel.Bilingual;
import ua.vikno.kernel.PersonName;
import ua.vikno.organisation.ChangedMeanwhile;
import ua.vikno.organisation.CorrectStaff;
import ua.vikno.organisation.DaySpan;
import ua.vikno.organisation.LastOfRole;
import ua.vikno.organisation.OwnLine;
import ua.vikno.organisation.StaffCard;
import ua.vikno.organisation.StaffChanges;
import ua.vikno.organisation.StaffRegister;
import ua.vikno.web.faces.WebRequest;

/** {@code /admin/staff/{id}/edit}: name, position and term. */
@Named
@RequestScoped
public class StaffEditPage {

    @EJB
    StaffRegister register;

    @EJB
    StaffChanges changes;

    @Inject
    WebRequest web;

    @Inject
    Typed typed;

    private StaffCard card;

    /** Shows what stands, or takes the form and goes back to the card. */
    public void enter() {
        card = register.open(StaffAddress.id(web));
        typed.start("version", card.version());
        typed.start("surname", card.name().surname());
        typed.start("given", card.name().given());
        typed.start("patronymic", card.name().patronymic());
        typed.start("position", card.position().uk());
        typed.start("positionEn", card.position().en());
        typed.start("from", card.days().from());
        typed.start("to", card.days().to());
        if (web.isPost() && corrects()) {
            web.redirect("/admin/staff/" + card.id() + "?done=corrected");
        }
    }

    private boolean corrects() {
        Optional<PersonName> name = typed.name();
        Optional<Bilingual> position = typed.position();
        Optional<DaySpan> days = typed.days(false);
        if (!typed.isRight()) {
            return false;
        }
        try {
            changes.correct(new CorrectStaff(
                    card.id(), typed.version(), name.orElseThrow(), position.orElseThrow(), days.orElseThrow()));
            return true;
        } catch (ChangedMeanwhile | OwnLine | LastOfRole refusal) {
            typed.refused(refusal);
            return false;
        }
    }

    public StaffCard getCard() {
        return card;
    }
}
