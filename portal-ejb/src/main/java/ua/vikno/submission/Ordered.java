package ua.vikno.submission;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import ua.vikno.catalogue.ServiceView;
import ua.vikno.kernel.Bilingual;

/** What was ordered from whom, with the names of that day. */
@Embeddable
class Ordered {

    @Column(name = "service_id", nullable = false)
    long service;

    @Column(name = "service_code", nullable = false)
    String serviceCode;

    @Column(name = "service_name_uk", nullable = false)
    String serviceNameUk;

    @Column(name = "service_name_en", nullable = false)
    String serviceNameEn;

    @Column(name = "provider_id", nullable = false)
    long provider;

    @Column(name = "provider_name_uk", nullable = false)
    String providerNameUk;

    @Column(name = "provider_name_en", nullable = false)
    String providerNameEn;

    protected Ordered() {}

    Ordered(ServiceView service) {
        this.service = service.id().value();
        this.serviceCode = service.code().value();
        this.serviceNameUk = service.name().uk();
        this.serviceNameEn = service.name().en();
        this.provider = service.providerId();
        this.providerNameUk = service.provider().uk();
        this.providerNameEn = service.provider().en();
    }

    OrderedService view() {
        return new OrderedService(
                service,
                serviceCode,
                new Bilingual(serviceNameUk, serviceNameEn),
                provider,
                new Bilingual(providerNameUk, providerNameEn));
    }
}
