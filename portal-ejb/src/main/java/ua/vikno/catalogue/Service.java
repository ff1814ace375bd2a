package ua.vikno.catalogue;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.util.Set;
import java.util.TreeSet;
import ua.vikno.organisation.Term;

/**
 * A service (адміністративна послуга) as a community lists it. It is entered with all its known facts; what nobody knows is
 * empty and pages say so. Its code may be used in case numbers for years, so a service is never deleted: its offers end.
 */
@Entity
@Table(schema = "catalogue", name = "service")
class Service {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    @Column(name = "community_id", nullable = false)
    long communityId;

    @Column(nullable = false)
    String code;

    @Column(name = "name_uk", nullable = false)
    String nameUk;

    @Column(name = "name_en", nullable = false)
    String nameEn;

    @ManyToOne(optional = false)
    @JoinColumn(name = "sphere_id", nullable = false)
    Sphere sphere;

    @Column(name = "provider_id", nullable = false)
    long providerId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    Applicant applicant;

    /** Term and fee are those it was entered with; its card tells what holds on a day. */
    @Column(name = "term_amount", nullable = false)
    int termAmount;

    @Enumerated(EnumType.STRING)
    @Column(name = "term_unit", nullable = false)
    Term.Unit termUnit;

    @Column
    BigDecimal fee;

    @Column(name = "fee_note", nullable = false)
    String feeNote;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    Channel channel;

    @Column(nullable = false)
    boolean extraterritorial;

    @Enumerated(EnumType.STRING)
    @Column(name = "result_kind", nullable = false)
    ResultKind resultKind;

    @Column(nullable = false)
    String basis;

    @Column(nullable = false)
    boolean training;

    @ElementCollection
    @CollectionTable(schema = "catalogue", name = "service_situation", joinColumns = @JoinColumn(name = "service_id"))
    @Column(name = "situation", nullable = false)
    Set<String> situations = new TreeSet<>();

    @Version
    long version;

    protected Service() {}

    Service(long community, Sphere sphere, long provider, ServiceFacts facts, boolean training) {
        this.communityId = community;
        this.sphere = sphere;
        this.providerId = provider;
        this.training = training;
        describe(facts);
    }

    /** Takes over what is known about the service. */
    private void describe(ServiceFacts facts) {
        code = facts.code().value();
        nameUk = facts.name().uk();
        nameEn = facts.name().en();
        applicant = facts.applicant();
        termAmount = facts.term().amount();
        termUnit = facts.term().unit();
        fee = facts.fee().amount();
        feeNote = facts.fee().basis();
        channel = facts.channel();
        extraterritorial = facts.extraterritorial();
        resultKind = facts.resultKind();
        basis = facts.basis();
        situations.addAll(facts.situations());
    }

    /** Fee and term with which it was entered. */
    CardFacts entered() {
        return new CardFacts(Fee.entered(fee, feeNote), new Term(termAmount, termUnit));
    }
}
