package ua.vikno.web.admin.organisation;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import ua.vikno.organisation.ChangedMeanwhile;
import ua.vikno.organisation.DeactivateStaff;
import ua.vikno.organisation.LastOfRole;
import ua.vikno.organisation.OwnLine;
import ua.vikno.organisation.ReactivateStaff;
import ua.vikno.organisation.StaffCard;
import ua.vikno.organisation.StaffChanges;
import ua.vikno.organisation.StaffRegister;
import ua.vikno.web.faces.WebRequest;

/** {@code /admin/staff/{id}/work}: ends a person's work here from today on, or takes that back. */
@Named
@RequestScoped
public class DeactivatePage {

    private static final int LONGEST_REASON = 500;

    @EJB
    StaffRegister register;

    @EJB
    StaffChanges changes;

    @Inject
    WebRequest web;

    @Inject
    Typed typed;

    private StaffCard card;

    /** Shows what will follow, or does it and goes back to the card. */
    public void enter() {
        card = register.open(StaffAddress.id(web));
        typed.start("version", card.version());
        if (web.isPost() && acts()) {
            web.redirect("/admin/staff/" + card.id() + "?done=" + (isDeactivated() ? "back" : "left"));
        }
    }

    private boolean acts() {
        try {
            if (isDeactivated()) {
                changes.reactivate(new ReactivateStaff(card.id(), typed.version()));
                return true;
            }
            Optional<String> reason = typed.words("reason", LONGEST_REASON, "staff.error.reason");
            reason.ifPresent(why -> changes.deactivate(new DeactivateStaff(card.id(), typed.version(), why)));
            return reason.isPresent();
        } catch (ChangedMeanwhile | OwnLine | LastOfRole refusal) {
            typed.refused(refusal);
            return false;
        }
    }

    /** As it was when the form was opened. */
    public boolean isDeactivated() {
        return card.deactivatedOn() != null;
    }

    public StaffCard getCard() {
        return card;
    }
}
