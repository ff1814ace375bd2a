package ua.vikno.organisation;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Somebody is away from a day to a day; their duties are in the hands of substitutes on those days. */
@Entity
@Table(schema = "organisation", name = "absence")
@NamedQuery(
        name = "Absence.ofStaff",
        query = "select a from Absence a where a.staff = :staff order by a.fromDay desc, a.id desc")
class Absence {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    @Version
    long version;

    @ManyToOne(optional = false)
    @JoinColumn(name = "staff", nullable = false)
    Employee staff;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    AbsenceKind kind;

    @Column(name = "from_day", nullable = false)
    LocalDate fromDay;

    @Column(name = "to_day", nullable = false)
    LocalDate toDay;

    @OneToMany(mappedBy = "absence", cascade = CascadeType.ALL)
    @OrderBy("id")
    List<Substitution> substitutions = new ArrayList<>();

    protected Absence() {}

    Absence(Employee staff, AbsenceKind kind, DaySpan days) {
        this.staff = staff;
        this.kind = kind;
        this.fromDay = days.from();
        this.toDay = days.to();
    }

    void endOn(LocalDate day) {
        toDay = day;
    }

    DaySpan days() {
        return new DaySpan(fromDay, toDay);
    }
}
