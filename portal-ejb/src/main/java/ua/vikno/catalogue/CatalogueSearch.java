package ua.vikno.catalogue;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import ua.vikno.kernel.Page;

/** Lists of services by sphere, provider, audience, channel and words, for everyone. */
@Stateless
public class CatalogueSearch {

    @Inject
    Listings listings;

    @Inject
    Clock clock;

    /**
     * One page of what was asked for, 20 services on it. A page past the last one has no rows but tells the true total.
     * One statement.
     */
    @PermitAll
    public Page<ServiceSummary> find(CatalogueQuery query) {
        return listings.page(LocalDate.now(clock), query);
    }

    /** The numbers beside the filters: what each value would leave, the other filters being as they are. One statement. */
    @PermitAll
    public Facets facets(CatalogueQuery query) {
        return listings.facets(LocalDate.now(clock), query);
    }

    /** Services with these codes, in this order; what is not in the catalogue is left out. One statement. */
    @PermitAll
    public List<ServiceSummary> withCodes(List<String> codes) {
        return codes.isEmpty() ? List.of() : listings.withCodes(LocalDate.now(clock), codes);
    }
}
