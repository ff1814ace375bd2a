package ua.vikno.catalogue;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Single services of the site's own community, for everyone. */
@Stateless
public class Catalogue {

    @Inject
    Services services;

    @Inject
    Clock clock;

    /** The service with this code, with what its information card in force says. */
    @PermitAll
    public Optional<ServiceView> service(ServiceCode code) {
        return services.byCode(code, today());
    }

    /** The same by the identity that other features keep. */
    @PermitAll
    public Optional<ServiceView> service(ServiceId id) {
        return services.byId(id, today());
    }

    /** Up to three services of the same sphere that end in the same kind of result. */
    @PermitAll
    public List<ServiceSummary> related(ServiceId id) {
        return services.related(id, today());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
