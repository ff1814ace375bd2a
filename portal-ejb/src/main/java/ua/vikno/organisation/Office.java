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
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
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

    /** Counts changes of the office and of what hangs on it. */
    long revision = 1;

    @Column(nullable = false)
    String email = "";

    @Column(name = "transport_uk", nullable = false)
    String transportUk = "";

    @Column(name = "transport_en", nullable = false)
    String transportEn = "";

    @Column(name = "parking_uk", nullable = false)
    String parkingUk = "";

    @Column(name = "parking_en", nullable = false)
    String parkingEn = "";

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

    /** Something of it, or of what hangs on it, becomes another. */
    void revise() {
        revision++;
    }

    /** The week in words, for papers and for those who read no data. */
    void receives(Bilingual hours) {
        hoursUk = hours.uk();
        hoursEn = hours.en();
    }

    /** How to reach it and how to come there; what is not known is empty. */
    void reached(String phone, String email, Optional<Bilingual> transport, Optional<Bilingual> parking) {
        this.phone = phone;
        this.email = email;
        transportUk = transport.map(Bilingual::uk).orElse("");
        transportEn = transport.map(Bilingual::en).orElse("");
        parkingUk = parking.map(Bilingual::uk).orElse("");
        parkingEn = parking.map(Bilingual::en).orElse("");
    }

    OfficeFacts facts(List<OfficeAccess> access, List<OfficeExtra> extras) {
        return new OfficeFacts(
                email,
                words(transportUk, transportEn),
                words(parkingUk, parkingEn),
                access.stream().collect(Collectors.toMap(fact -> fact.kind, fact -> fact.present)),
                extras.stream().map(OfficeExtra::view).toList());
    }

    private static Optional<Bilingual> words(String uk, String en) {
        return uk.isEmpty() ? Optional.empty() : Optional.of(new Bilingual(uk, en));
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
