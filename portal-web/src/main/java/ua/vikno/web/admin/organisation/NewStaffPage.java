package ua.vikno.web.admin.organisation;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import ua.vikno.kernel.Bilingual;
import ua.vikno.kernel.PersonName;
import ua.vikno.kernel.TaxNumber;
import ua.vikno.organisation.AddStaff;
import ua.vikno.organisation.AlreadyOnStaff;
import ua.vikno.organisation.DaySpan;
import ua.vikno.organisation.NotYoursToGive;
import ua.vikno.organisation.StaffChanges;
import ua.vikno.organisation.StaffChoices;
import ua.vikno.organisation.StaffRegister;
import ua.vikno.web.faces.WebRequest;

/** {@code /admin/staff/new}: writes a person into the register; duties are given on the card that follows. */
@Named
@RequestScoped
public class NewStaffPage {

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

    private StaffChoices choices;

    /** Shows the form, or takes it and goes on to the card. */
    public void enter() {
        choices = register.choices();
        typed.start("from", LocalDate.now(clock));
        if (web.isPost()) {
            person().flatMap(this::add).ifPresent(id -> web.redirect("/admin/staff/" + id + "?done=added"));
        }
    }

    private Optional<AddStaff> person() {
        Optional<TaxNumber> number = TaxNumber.parse(typed.value("taxNumber"));
        if (number.isEmpty()) {
            typed.flaw("taxNumber", problem());
        }
        Optional<PersonName> name = typed.name();
        Optional<Bilingual> position = typed.position();
        Optional<DaySpan> days = typed.days(false);
        return typed.isRight()
                ? Optional.of(new AddStaff(
                        number.orElseThrow(), name.orElseThrow(), position.orElseThrow(), centre(), days.orElseThrow()))
                : Optional.empty();
    }

    /** The number is of one length, else it is its last digit that does not agree. */
    private String problem() {
        String digits = typed.value("taxNumber").replaceAll("[\\s\u00A0]", "");
        return TaxNumber.problem(digits)
                        .filter(TaxNumber.Problem.LENGTH::equals)
                        .isPresent()
                ? "staff.error.tax-number"
                : "staff.error.tax-number-digit";
    }

    private Optional<Long> add(AddStaff person) {
        try {
            return Optional.of(changes.add(person));
        } catch (AlreadyOnStaff | NotYoursToGive refusal) {
            typed.refused(refusal);
            return Optional.empty();
        }
    }

    /** With one centre there is nothing to choose. */
    private long centre() {
        return choices.centres().size() == 1
                ? choices.centres().get(0).id()
                : typed.number("centre").orElse(0L);
    }

    /** Centres to choose from; empty where there is only one. */
    public List<Option> getCentres() {
        return choices.centres().size() > 1 ? words.centres(choices.centres()) : List.of();
    }
}
