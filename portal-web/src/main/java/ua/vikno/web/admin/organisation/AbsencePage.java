package ua.vikno.web.admin.organisation;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import ua.vikno.kernel.BusinessException;
import ua.vikno.kernel.NotFound;
import ua.vikno.organisation.AbsenceChanges;
import ua.vikno.organisation.AbsenceKind;
import ua.vikno.organisation.DaySpan;
import ua.vikno.organisation.RecordAbsence;
import ua.vikno.organisation.RecordAbsence.StandIn;
import ua.vikno.organisation.StaffCard;
import ua.vikno.organisation.StaffRegister;
import ua.vikno.web.faces.WebRequest;

/** {@code /admin/staff/{id}/absence}: somebody will be away, and who stands in with each of their duties. */
@Named
@RequestScoped
public class AbsencePage {

    private static final String FIELD = "duty-";

    @EJB
    StaffRegister register;

    @EJB
    AbsenceChanges changes;

    @Inject
    WebRequest web;

    @Inject
    Typed typed;

    @Inject
    StaffWords words;

    @Inject
    Clock clock;

    private StaffCard card;
    private List<Option> colleagues;

    /** Shows the form, or takes it and goes back to the card. */
    public void enter() {
        card = register.open(StaffAddress.id(web));
        colleagues = register.colleagues(card.id()).stream()
                .map(one -> new Option(String.valueOf(one.id()), one.name().full()))
                .toList();
        typed.start("version", card.version());
        typed.start("from", LocalDate.now(clock));
        if (web.isPost() && records()) {
            web.redirect("/admin/staff/" + card.id() + "?done=absence");
        }
    }

    private boolean records() {
        Optional<AbsenceKind> kind = Stream.of(AbsenceKind.values())
                .filter(known -> known.name().equals(typed.value("kind")))
                .findFirst();
        if (kind.isEmpty()) {
            typed.flaw("kind", "staff.error.kind");
        }
        Optional<DaySpan> days = typed.days(true);
        if (!typed.isRight()) {
            return false;
        }
        try {
            changes.record(
                    new RecordAbsence(card.id(), typed.version(), kind.orElseThrow(), days.orElseThrow(), standIns()));
            return true;
        } catch (NotFound gone) {
            throw gone;
        } catch (BusinessException refusal) {
            typed.refused(refusal);
            return false;
        }
    }

    private List<StandIn> standIns() {
        return getDuties().stream()
                .flatMap(duty ->
                        typed.number(FIELD + duty.id()).map(substitute -> new StandIn(duty.id(), substitute)).stream())
                .toList();
    }

    public StaffCard getCard() {
        return card;
    }

    /** Duties that may be handed over. */
    public List<StaffCard.HeldDuty> getDuties() {
        return card.duties().stream().filter(duty -> !duty.over()).toList();
    }

    public List<Option> getColleagues() {
        return colleagues;
    }

    public List<Option> getKinds() {
        return Stream.of(AbsenceKind.values())
                .map(kind -> new Option(kind.name(), words.absence(kind)))
                .toList();
    }
}
