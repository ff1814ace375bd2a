package ua.vikno.web.admin.organisation;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import ua.vikno.organisation.ChangedMeanwhile;
import ua.vikno.organisation.CredentialChanges;
import ua.vikno.organisation.DropCredential;
import ua.vikno.organisation.StaffCard;
import ua.vikno.organisation.StaffRegister;
import ua.vikno.organisation.StaffState;
import ua.vikno.web.faces.WebRequest;

/** {@code /admin/staff/{id}}: a line of the register with its duties, and the way to each change of it. */
@Named
@RequestScoped
public class StaffCardPage {

    private static final String DONE = "added|corrected|duty|ended|left|back|absence|key|key-dropped";

    @EJB
    StaffRegister register;

    @EJB
    CredentialChanges credentials;

    @Inject
    Typed typed;

    @Inject
    WebRequest web;

    private StaffCard card;

    /** Opens the card, after dropping the key that a form names; who may not see it is told that it is not there. */
    public void enter() {
        if (web.isPost() && drops()) {
            web.redirect("/admin/staff/" + StaffAddress.id(web) + "?done=key-dropped");
            return;
        }
        card = register.open(StaffAddress.id(web));
    }

    private boolean drops() {
        try {
            credentials.drop(new DropCredential(
                    StaffAddress.id(web), typed.version(), typed.number("key").orElse(0L)));
            return true;
        } catch (ChangedMeanwhile refusal) {
            typed.refused(refusal);
            return false;
        }
    }

    public StaffCard getCard() {
        return card;
    }

    /** Duties may be given and ended: the person works here, and it is somebody else. */
    public boolean isChangeable() {
        return !card.own() && card.state() != StaffState.LEFT;
    }

    /** Absences, keys and accesses may be recorded, one's own too. */
    public boolean isRecordable() {
        return card.state() != StaffState.LEFT;
    }

    /** The line itself may be changed: one looks after it, and it is somebody else. */
    public boolean isKept() {
        return card.kept() && !card.own();
    }

    public boolean isDeactivated() {
        return card.deactivatedOn() != null;
    }

    /** The name of what has just been done, for the toast; empty where nothing was. */
    public String getDone() {
        return web.param("done").filter(done -> done.matches(DONE)).orElse("");
    }
}
