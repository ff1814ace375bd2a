package ua.vikno.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import ua.vikno.kernel.Bilingual;

/** What else one can get done in the building of an office. */
@Entity
@Table(schema = "organisation", name = "office_extra")
@NamedQuery(
        name = "OfficeExtra.ofOffices",
        query = "select e from OfficeExtra e where e.office in :offices order by e.id")
class OfficeExtra {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    @Column(nullable = false)
    Long office;

    @Column(name = "name_uk", nullable = false)
    String nameUk;

    @Column(name = "name_en", nullable = false)
    String nameEn;

    protected OfficeExtra() {}

    OfficeExtra(long office, Bilingual name) {
        this.office = office;
        this.nameUk = name.uk();
        this.nameEn = name.en();
    }

    SideService view() {
        return new SideService(id, new Bilingual(nameUk, nameEn));
    }
}
