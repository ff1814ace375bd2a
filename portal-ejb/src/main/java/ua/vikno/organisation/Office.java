package ua.vikno.organisation;

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
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import ua.vikno.kernel.Bilingual;

/** A place where people are received; its code is the first part of a case number. */
@Entity
@Table(schema = "organisation", name = "office")
@NamedQuery(name = "Office.all", query = "select o from Office o order by o.code")
@NamedQuery(name = "Office.ofCentre", query = "select o from Office o where o.centre = :centre order by o.code")
@NamedQuery(name = "Office.bySlug", query = "select o from Office o where o.slug = :slug")
@NamedQuery(name = "Office.byCode", query = "select o from Office o where o.code = :code")
class Office {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    @Version
    long version;

    @ManyToOne(optional = false)
    @JoinColumn(name = "centre", nullable = false)
    Centre centre;

    @Column(nullable = false)
    String code;

    @Column(nullable = false)
    String slug;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    OfficeView.Kind kind;

    @Column(name = "name_uk", nullable = false)
    String nameUk;

    @Column(name = "name_en", nullable = false)
    String nameEn;

    @Column(name = "address_uk", nullable = false)
    String addressUk;

    @Column(name = "address_en", nullable = false)
    String addressEn;

    @Column(name = "hours_uk", nullable = false)
    String hoursUk;

    @Column(name = "hours_en", nullable = false)
    String hoursEn;

    @Column(nullable = false)
    String phone;

    double latitude;

    double longitude;

    protected Office() {}

    Office(Centre centre, NewOffice office) {
        this.centre = centre;
        this.code = office.code();
        this.slug = office.slug();
        this.kind = office.kind();
        this.nameUk = office.name().uk();
        this.nameEn = office.name().en();
        this.addressUk = office.address().uk();
        this.addressEn = office.address().en();
        this.hoursUk = office.hours().uk();
        this.hoursEn = office.hours().en();
        this.phone = office.phone();
        this.latitude = office.latitude();
        this.longitude = office.longitude();
    }

    OfficeView view() {
        return new OfficeView(
                id,
                centre.id,
                code,
                slug,
                kind,
                new Bilingual(nameUk, nameEn),
                new Bilingual(addressUk, addressEn),
                new Bilingual(hoursUk, hoursEn),
                phone,
                latitude,
                longitude);
    }
}
