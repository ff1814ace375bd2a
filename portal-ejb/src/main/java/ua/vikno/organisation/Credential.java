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
import java.time.LocalDate;

/** A key (КЕП) or an access to a state register that a person holds until a day. */
@Entity
@Table(schema = "organisation", name = "credential")
@NamedQuery(
        name = "Credential.ofStaff",
        query = "select c from Credential c where c.staff = :staff order by c.toDay desc, c.id desc")
class Credential {

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
    CredentialKind kind;

    @Column(nullable = false)
    String issuer;

    @Column(nullable = false)
    String number;

    @Column(name = "from_day", nullable = false)
    LocalDate fromDay;

    @Column(name = "to_day", nullable = false)
    LocalDate toDay;

    protected Credential() {}

    Credential(Employee staff, AddCredential asked) {
        this.staff = staff;
        this.kind = asked.kind();
        this.issuer = asked.issuer();
        this.number = asked.number();
        this.fromDay = asked.days().from();
        this.toDay = asked.days().to();
    }

    boolean isLike(AddCredential asked) {
        return kind == asked.kind() && issuer.equals(asked.issuer()) && number.equals(asked.number());
    }

    DaySpan days() {
        return new DaySpan(fromDay, toDay);
    }
}
