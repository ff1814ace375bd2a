package ua.vikno.registry;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import ua.vikno.kernel.TaxNumber;

/** What a card knows of an organisation; nothing where it is a person's. */
@Embeddable
class Organisation {

    @Column(name = "organisation_number")
    private String number;

    @Column(name = "full_name", nullable = false)
    private String fullName;

    @Column(name = "short_name", nullable = false)
    private String shortName;

    @Column(nullable = false)
    private String head;

    protected Organisation() {}

    Organisation(OrganisationFacts facts) {
        this.number = facts.number();
        this.head = "";
        learn(facts);
    }

    static Organisation none() {
        Organisation none = new Organisation();
        none.fullName = "";
        none.shortName = "";
        none.head = "";
        return none;
    }

    final void learn(OrganisationFacts facts) {
        fullName = facts.name().full();
        shortName = facts.name().brief();
        head = facts.head().isEmpty() ? head : facts.head();
    }

    /** Null for a person. */
    String number() {
        return number;
    }

    OrganisationName name() {
        return new OrganisationName(fullName, shortName);
    }

    OrganisationView view(SubjectKind kind) {
        String shown = kind == SubjectKind.SOLE_TRADER ? new TaxNumber(number).masked() : number;
        return new OrganisationView(name(), shown, head);
    }
}
