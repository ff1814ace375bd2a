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

/** Who provides services (суб'єкт надання послуги): a department of the council or a body of the state. */
@Entity
@Table(schema = "organisation", name = "provider")
@NamedQuery(name = "Provider.all", query = "select p from Provider p order by p.id")
@NamedQuery(name = "Provider.byCode", query = "select p from Provider p where p.code = :code")
@NamedQuery(name = "Provider.byName", query = "select p from Provider p where p.nameUk = :name")
class Provider {

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

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    ProviderView.Kind kind;

    protected Provider() {}

    Provider(Community community, NewProvider provider) {
        this.community = community;
        this.code = provider.code();
        this.nameUk = provider.name().uk();
        this.nameEn = provider.name().en();
        this.kind = provider.kind();
    }

    ProviderView view() {
        return new ProviderView(id, code, new Bilingual(nameUk, nameEn), kind);
    }
}
