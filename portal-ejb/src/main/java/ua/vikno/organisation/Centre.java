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
import ua.vikno.kernel.Bilingual;

/** A centre (ЦНАП) of a community. */
@Entity
@Table(schema = "organisation", name = "centre")
@NamedQuery(name = "Centre.all", query = "select c from Centre c order by c.id")
@NamedQuery(name = "Centre.byCode", query = "select c from Centre c where c.code = :code")
class Centre {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    @Version
    long version;

    @ManyToOne(optional = false)
    @JoinColumn(name = "community", nullable = false)
    Community community;

    @Column(nullable = false)
    String code;

    @Column(name = "name_uk", nullable = false)
    String nameUk;

    @Column(name = "name_en", nullable = false)
    String nameEn;

    protected Centre() {}

    Centre(Community community, String code, Bilingual name) {
        this.community = community;
        this.code = code;
        this.nameUk = name.uk();
        this.nameEn = name.en();
    }

    Bilingual name() {
        return new Bilingual(nameUk, nameEn);
    }

    CentreView view() {
        return new CentreView(id, community.id, name(), community.council(), community.hotline());
    }
}
