package ua.vikno.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import ua.vikno.kernel.Bilingual;

/** Days on which an office receives otherwise; their hours stand beside, none means closed. Days that were stay as they were. */
@Entity
@Table(schema = "organisation", name = "office_special")
@NamedQuery(
        name = "SpecialDays.ofOffices",
        query = "select s from SpecialDays s where s.office in :offices and s.toDay >= :from order by s.fromDay")
class SpecialDays {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    @Version
    long version;

    @Column(nullable = false)
    Long office;

    @Column(name = "from_day", nullable = false)
    LocalDate fromDay;

    @Column(name = "to_day", nullable = false)
    LocalDate toDay;

    @Column(name = "reason_uk", nullable = false)
    String reasonUk;

    @Column(name = "reason_en", nullable = false)
    String reasonEn;

    protected SpecialDays() {}

    SpecialDays(long office, DaySpan days, Bilingual reason) {
        this.office = office;
        this.fromDay = days.from();
        this.toDay = days.to();
        this.reasonUk = reason.uk();
        this.reasonEn = reason.en();
    }

    void endOn(LocalDate day) {
        toDay = day;
    }

    DaySpan days() {
        return new DaySpan(fromDay, toDay);
    }

    Bilingual reason() {
        return new Bilingual(reasonUk, reasonEn);
    }
}
