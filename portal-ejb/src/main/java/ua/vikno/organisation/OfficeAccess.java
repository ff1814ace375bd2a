package ua.vikno.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;

/** A known fact of access of an office. Never changed, only replaced. */
@Entity
@Table(schema = "organisation", name = "office_access")
@NamedQuery(name = "OfficeAccess.ofOffices", query = "select a from OfficeAccess a where a.office in :offices")
@NamedQuery(name = "OfficeAccess.drop", query = "delete from OfficeAccess a where a.office = :office")
class OfficeAccess {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    @Column(nullable = false)
    Long office;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    Access kind;

    @Column(nullable = false)
    boolean present;

    protected OfficeAccess() {}

    OfficeAccess(long office, Access kind, boolean present) {
        this.office = office;
        this.kind = kind;
        this.present = present;
    }
}
