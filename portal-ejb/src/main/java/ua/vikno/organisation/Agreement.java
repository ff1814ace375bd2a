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
import java.time.LocalDate;

/** That a centre serves another community; never changed, only followed by another. */
@Entity
@Table(schema = "organisation", name = "agreement")
@NamedQuery(
        name = "Agreement.between",
        query = "select a from Agreement a where a.centre = :centre and a.community = :community")
class Agreement {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "centre", nullable = false)
    Centre centre;

    @ManyToOne(optional = false)
    @JoinColumn(name = "community", nullable = false)
    Community community;

    @Column(name = "from_day", nullable = false)
    LocalDate fromDay;

    @Column(name = "to_day")
    LocalDate toDay;

    @Column(nullable = false)
    String basis;

    protected Agreement() {}

    Agreement(Centre centre, Community community, DaySpan days, String basis) {
        this.centre = centre;
        this.community = community;
        this.fromDay = days.from();
        this.toDay = days.to();
        this.basis = basis;
    }

    DaySpan days() {
        return new DaySpan(fromDay, toDay);
    }
}
