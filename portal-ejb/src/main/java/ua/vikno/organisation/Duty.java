package ua.vikno.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;

/** What a staff member does where, from a day to a day. */
@Entity
@Table(schema = "organisation", name = "duty")
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

    Duty(Employee staff, String role, Centre centre, Office office, Provider provider) {
        this.staff = staff;
        this.role = role;
        this.centre = centre;
        this.office = office;
        this.provider = provider;
        this.fromDay = staff.fromDay;
    }
}
