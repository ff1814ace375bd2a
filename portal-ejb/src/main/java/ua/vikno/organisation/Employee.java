package ua.vikno.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import ua.vikno.kernel.Bilingual;
import ua.vikno.kernel.PersonName;
import ua.vikno.kernel.TaxNumber;

/** A line of the staff register. What the person may do is in their duties; who they are is proved at sign-in. */
@Entity
@Table(schema = "organisation", name = "staff")
@NamedQuery(name = "Employee.byTaxNumber", query = "select e from Employee e where e.taxNumber = :taxNumber")
class Employee {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    @Version
    long version;

    /** Counts changes of the line and of all that hangs on it: what a page shows goes back with every change. */
    long revision;

    @Column(name = "tax_number")
    String taxNumber;

    String login;

    @Column(nullable = false)
    String surname;

    @Column(name = "given_name", nullable = false)
    String givenName;

    @Column(nullable = false)
    String patronymic;

    @Column(name = "position_uk", nullable = false)
    String positionUk;

    @Column(name = "position_en", nullable = false)
    String positionEn;

    @Column(name = "from_day", nullable = false)
    LocalDate fromDay;

    @Column(name = "to_day")
    LocalDate toDay;

    @ManyToOne(optional = false)
    @JoinColumn(name = "centre", nullable = false)
    Centre centre;

    @Column(name = "deactivated_on")
    LocalDate deactivatedOn;

    @Column(name = "deactivated_reason", nullable = false)
    String deactivatedReason = "";

    protected Employee() {}

    Employee(TaxNumber taxNumber, Centre centre, LocalDate from) {
        this.taxNumber = taxNumber.value();
        this.centre = centre;
        this.fromDay = from;
    }

    /** Who they are and how long they work here. */
    Employee called(PersonName name, Bilingual position, DaySpan days) {
        surname = name.surname();
        givenName = name.given();
        patronymic = name.patronymic();
        positionUk = position.uk();
        positionEn = position.en();
        fromDay = days.from();
        toDay = days.to();
        return this;
    }

    void revise() {
        revision++;
    }

    void deactivate(LocalDate from, String reason) {
        deactivatedOn = from;
        deactivatedReason = reason;
    }

    void reactivate() {
        deactivatedOn = null;
        deactivatedReason = "";
    }

    PersonName name() {
        return new PersonName(surname, givenName, patronymic);
    }

    Bilingual position() {
        return new Bilingual(positionUk, positionEn);
    }

    DaySpan days() {
        return new DaySpan(fromDay, toDay);
    }

    /** Where the line stands on a day. */
    StaffState state(LocalDate day) {
        if (deactivatedOn != null && !deactivatedOn.isAfter(day) || days().isOverBefore(day)) {
            return StaffState.LEFT;
        }
        return fromDay.isAfter(day) ? StaffState.EXPECTED : StaffState.WORKING;
    }
}
