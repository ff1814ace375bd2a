package ua.vikno.organisation;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Who provides services, for everyone. */
@Stateless
public class Providers {

    @Inject
    Places places;

    /** All providers, in the order in which they were listed. */
    @PermitAll
    public List<ProviderView> all() {
        return places.providers().stream().map(Provider::view).toList();
    }

    @PermitAll
    public Optional<ProviderView> byId(long id) {
        return places.provider(id).map(Provider::view);
    }

    /** By the name in addresses. */
    @PermitAll
    public Optional<ProviderView> byCode(String code) {
        return places.providerByCode(code).map(Provider::view);
    }
}
