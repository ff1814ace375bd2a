package ua.vikno.casework;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import ua.vikno.kernel.Bilingual;
import ua.vikno.submission.ApplicationView;

/** What was ordered, by whom and from whom, with the names of that day. */
@Embeddable
class Ordered {

    @Column(name = "application_id", nullable = false)
    private long application;

    @Column(name = "application_number", nullable = false)
    private String applicationNumber;

    @Column(name = "centre_id", nullable = false)
    private long centre;

    @Column(name = "service_id", nullable = false)
    private long service;

    @Column(name = "service_name_uk", nullable = false)
    private String serviceNameUk;

    @Column(name = "service_name_en", nullable = false)
    private String serviceNameEn;

    @Column(name = "provider_id", nullable = false)
    private long provider;

    @Column(name = "provider_name_uk", nullable = false)
    private String providerNameUk;

    @Column(name = "provider_name_en", nullable = false)
    private String providerNameEn;

    @Column(name = "account_id", nullable = false)
    private long account;

    @Column(name = "applicant_name", nullable = false)
    private String applicantName;

    /** Null where the person applied for themselves. */
    @Column(name = "organisation_card_id")
    private Long organisationCard;

    @Column(name = "organisation_name", nullable = false)
    private String organisationName;

    protected Ordered() {}

    Ordered(ApplicationView application, Parties parties) {
        this.application = application.id().value();
        this.applicationNumber = application.number().toString();
        this.centre = application.centre();
        this.service = application.service().id();
        this.serviceNameUk = application.service().name().uk();
        this.serviceNameEn = application.service().name().en();
        this.provider = application.service().provider();
        this.providerNameUk = application.service().providerName().uk();
        this.providerNameEn = application.service().providerName().en();
        this.account = application.account();
        this.applicantName = application.applicantName();
        this.organisationCard =
                parties.organisation() == null ? null : parties.organisation().value();
        this.organisationName = parties.organisationName();
    }

    long application() {
        return application;
    }

    String applicationNumber() {
        return applicationNumber;
    }

    long centre() {
        return centre;
    }

    long service() {
        return service;
    }

    Bilingual serviceName() {
        return new Bilingual(serviceNameUk, serviceNameEn);
    }

    long provider() {
        return provider;
    }

    Bilingual providerName() {
        return new Bilingual(providerNameUk, providerNameEn);
    }

    /** Account of the applicant. */
    long account() {
        return account;
    }

    String applicantName() {
        return applicantName;
    }

    /** The organisation they represent; empty where they applied for themselves. */
    String organisationName() {
        return organisationName;
    }

    /** Whose case it is: the organisation, else the person. */
    String subjectName() {
        return organisationName.isEmpty() ? applicantName : organisationName;
    }
}
