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
import java.util.Objects;

/** What a staff member does where, from a day to a day. */
@Entity
@Table(schema = "organisation", name = "duty")
@NamedQuery(
        name = "Duty.ofStaff",
        query = "select d from Duty d where d.staff = :staff order by d.fromDay desc, d.id desc")
class Duty {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    @Version
    long version;

    @ManyToOne(optional = false)
    @JoinColumn(name = "staff", nullable = false)
    Employee staff;

    @Column(nullable = false)
    String role;

    @ManyToOne(optional = false)
    @JoinColumn(name = "centre", nullable = false)
    Centre centre;

    @ManyToOne
    @JoinColumn(name = "office")
    Office office;

    @ManyToOne
    @JoinColumn(name = "provider")
    Provider provider;

    @Column(name = "from_day", nullable = false)
    LocalDate fromDay;

    @Column(name = "to_day")
    LocalDate toDay;

    protected Duty() {}

    Duty(Employee staff, String role, Centre centre, DaySpan days) {
        this.staff = staff;
        this.role = role;
        this.centre = centre;
        this.fromDay = days.from();
        this.toDay = days.to();
    }

    /** The office and the provider it works on; null where it is bound to none. */
    Duty at(Office place, Provider body) {
        office = place;
        provider = body;
        return this;
    }

    void endOn(LocalDate day) {
        toDay = day;
    }

    DaySpan days() {
        return new DaySpan(fromDay, toDay);
    }

    /** Whether the other is the very same duty, on whatever days. */
    boolean isLike(Duty other) {
        return role.equals(other.role)
                && centre.id.equals(other.centre.id)
                && Objects.equals(officeId(), other.officeId())
                && Objects.equals(providerId(), other.providerId());
    }

    Long officeId() {
        return office == null ? null : office.id;
    }

    Long providerId() {
        return provider == null ? null : provider.id;
    }
}
