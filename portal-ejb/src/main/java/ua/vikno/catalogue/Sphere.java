package ua.vikno.catalogue;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import ua.vikno.kernel.Bilingual;

/** A sphere (сфера): how a community groups its services. */
@Entity
@Table(schema = "catalogue", name = "sphere")
class Sphere {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    @Column(name = "community_id", nullable = false)
    long communityId;

    @Column(nullable = false)
    String number;

    @Column(name = "name_uk", nullable = false)
    String nameUk;

    @Column(name = "name_en", nullable = false)
    String nameEn;

    @Version
    long version;

    protected Sphere() {}

    Sphere(long community, String number, Bilingual name) {
        this.communityId = community;
        this.number = number;
        this.nameUk = name.uk();
        this.nameEn = name.en();
    }
}
