package ua.vikno.catalogue;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import ua.vikno.kernel.Page;

/**
 * Lists of services by sphere, provider, life situation, audience, channel and words, for everyone, as they are committed: what a
 * transaction is still about to change is not told to others.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class CatalogueSearch {

    @Inject
    CatalogueIndexes indexes;

    /** One page of what was asked for, 20 services on it. A page past the last one has no rows but tells the true total. */
    @PermitAll
    public Page<ServiceSummary> find(CatalogueQuery query) {
        return indexes.current().page(query);
    }

    /** The numbers beside the filters: what each value would leave, the other filters being as they are. */
    @PermitAll
    public Facets facets(CatalogueQuery query) {
        return indexes.current().facets(query);
    }

    /** Whether some office takes people for what others do not. */
    @PermitAll
    public boolean officesDiffer() {
        return indexes.current().officesDiffer();
    }

    /** Services with these codes, in this order; what is not in the catalogue is left out. */
    @PermitAll
    public List<ServiceSummary> withCodes(List<String> codes) {
        return codes.isEmpty() ? List.of() : indexes.current().withCodes(codes);
    }
}
