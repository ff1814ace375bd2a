package ua.vikno.web.admin.organisation;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import ua.vikno.organisation.AddCredential;
import ua.vikno.organisation.AlreadyHeld;
import ua.vikno.organisation.ChangedMeanwhile;
import ua.vikno.organisation.CredentialChanges;
import ua.vikno.organisation.CredentialKind;
import ua.vikno.organisation.DaySpan;
import ua.vikno.organisation.StaffCard;
import ua.vikno.organisation.StaffRegister;
import ua.vikno.web.faces.WebRequest;

/** {@code /admin/staff/{id}/key}: writes a key or an access to a register down. */
@Named
@RequestScoped
public class NewCredentialPage {

    private static final int LONGEST_ISSUER = 200;
    private static final int LONGEST_NUMBER = 100;

    @EJB
    StaffRegister register;

    @EJB
    CredentialChanges changes;

    @Inject
    WebRequest web;

    @Inject
    Typed typed;

    @Inject
    StaffWords words;

    private StaffCard card;

    /** Shows the form, or takes it and goes back to the card. */
    public void enter() {
        card = register.open(StaffAddress.id(web));
        typed.start("version", card.version());
        typed.start("kind", CredentialKind.KEY);
        if (web.isPost() && adds()) {
            web.redirect("/admin/staff/" + card.id() + "?done=key");
        }
    }

    private boolean adds() {
        CredentialKind kind = typed.value("kind").equals(CredentialKind.REGISTER.name())
                ? CredentialKind.REGISTER
                : CredentialKind.KEY;
        Optional<String> issuer = typed.words("issuer", LONGEST_ISSUER, "staff.error.issuer");
        Optional<String> number = typed.words("number", LONGEST_NUMBER, "staff.error.number");
        Optional<DaySpan> days = typed.days(true);
        if (!typed.isRight()) {
            return false;
        }
        try {
            changes.add(new AddCredential(
                    card.id(), typed.version(), kind, issuer.orElseThrow(), number.orElseThrow(), days.orElseThrow()));
            return true;
        } catch (ChangedMeanwhile | AlreadyHeld refusal) {
            typed.refused(refusal);
            return false;
        }
    }

    public StaffCard getCard() {
        return card;
    }

    public List<Option> getKinds() {
        return Stream.of(CredentialKind.values())
                .map(kind -> new Option(kind.name(), words.credential(kind)))
                .toList();
    }
}
