package ua.vikno.web.admin.organisation;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import ua.vikno.kernel.BusinessException;
import ua.vikno.kernel.NotFound;
import ua.vikno.organisation.DaySpan;
import ua.vikno.organisation.GiveDuty;
import ua.vikno.organisation.OfficeView;
import ua.vikno.organisation.StaffCard;
import ua.vikno.organisation.StaffChanges;
import ua.vikno.organisation.StaffChoices;
import ua.vikno.organisation.StaffRegister;
import ua.vikno.web.faces.WebRequest;

/** {@code /admin/staff/{id}/duty}: gives a duty; one in another office for some days is given the same way. */
@Named
@RequestScoped
public class NewDutyPage {

    @EJB
    StaffRegister register;

    @EJB
    StaffChanges changes;

    @Inject
    WebRequest web;

    @Inject
    Typed typed;

    @Inject
    StaffWords words;

    @Inject
    Clock clock;

    private StaffCard card;
    private StaffChoices choices;

    /** Shows the form, or takes it and goes back to the card. */
    public void enter() {
        card = register.open(StaffAddress.id(web));
        choices = register.choices();
        typed.start("version", card.version());
        typed.start("from", LocalDate.now(clock));
        if (web.isPost() && gives()) {
            web.redirect("/admin/staff/" + card.id() + "?done=duty");
        }
    }

    private boolean gives() {
        Optional<DaySpan> days = typed.days(false);
        String role = typed.value("role");
        if (!choices.roles().contains(role)) {
            typed.flaw("role", "staff.error.role");
        }
        if (!typed.isRight()) {
            return false;
        }
        Long office = typed.number("office").orElse(null);
        try {
            changes.giveDuty(new GiveDuty(
                    card.id(),
                    typed.version(),
                    role,
                    centre(office),
                    office,
                    typed.number("provider").orElse(null),
                    days.orElseThrow()));
            return true;
        } catch (NotFound gone) {
            throw gone;
        } catch (BusinessException refusal) {
            typed.refused(refusal);
            return false;
        }
    }

    /** The centre of the chosen office, else the chosen one, else the only one. */
    private long centre(Long office) {
        return choices.offices().stream()
                .filter(known -> office != null && known.id() == office)
                .findFirst()
                .map(OfficeView::centre)
                .or(() -> typed.number("centre"))
                .orElseGet(() -> choices.centres().get(0).id());
    }

    public StaffCard getCard() {
        return card;
    }

    public List<Option> getRoles() {
        return words.roleOptions(choices.roles());
    }

    /** Centres to choose from; empty where there is only one. */
    public List<Option> getCentres() {
        return choices.centres().size() > 1 ? words.centres(choices.centres()) : List.of();
    }

    public List<Option> getOffices() {
        return words.offices(choices.offices());
    }

    public List<Option> getProviders() {
        return words.providers(choices.providers());
    }
}
