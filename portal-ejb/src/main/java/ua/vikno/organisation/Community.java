package ua.vikno.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import ua.vikno.kernel.Bilingual;

/** A territorial community (громада): it owns residents, tariffs, local acts and numbering. */
@Entity
@Table(schema = "organisation", name = "community")
@NamedQuery(name = "Community.byCode", query = "select c from Community c where c.code = :code")
class Community {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    @Version
    long version;

    @Column(nullable = false)
    String code;

    @Column(name = "name_uk", nullable = false)
    String nameUk;

    @Column(name = "name_en", nullable = false)
    String nameEn;

    @Column(name = "council_uk", nullable = false)
    String councilUk;

    @Column(name = "council_en", nullable = false)
    String councilEn;

    @Column(nullable = false)
    String hotline;

    @Column(name = "hotline_hours_uk", nullable = false)
    String hotlineHoursUk;

    @Column(name = "hotline_hours_en", nullable = false)
    String hotlineHoursEn;

    protected Community() {}

    Community(String code, Bilingual name, Bilingual council, CentreView.Hotline hotline) {
        this.code = code;
        this.nameUk = name.uk();
        this.nameEn = name.en();
        this.councilUk = council.uk();
        this.councilEn = council.en();
        this.hotline = hotline.number();
        this.hotlineHoursUk = hotline.hours().uk();
        this.hotlineHoursEn = hotline.hours().en();
    }

    Bilingual council() {
        return new Bilingual(councilUk, councilEn);
    }

    CentreView.Hotline hotline() {
        return new CentreView.Hotline(hotline, new Bilingual(hotlineHoursUk, hotlineHoursEn));
    }
}
