package ua.vikno.organisation;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The centre and its offices, for everyone. */
@Stateless
public class Offices {

    @Inject
    Places places;

    /** The site's own centre; empty before anything was loaded. */
    @PermitAll
    public Optional<CentreView> centre() {
        return places.ownCentre().map(Centre::view);
    }

    /** All offices of the site's own centre, in the order of their codes; other centres of the installation have theirs. */
    @PermitAll
    public List<OfficeView> all() {
        return places.ownCentre().map(places::officesOf).orElse(List.of()).stream()
                .map(Office::view)
                .toList();
    }

    /** Offices of some centres, in the order of their codes. */
    @PermitAll
    public List<OfficeView> ofCentres(Collection<Long> centres) {
        return places.offices().stream()
                .filter(office -> centres.contains(office.centre.id))
                .map(Office::view)
                .toList();
    }

    @PermitAll
    public Optional<OfficeView> byId(long id) {
        return places.office(id).map(Office::view);
    }

    /** By the name in addresses. */
    @PermitAll
    public Optional<OfficeView> bySlug(String slug) {
        return places.officeBySlug(slug).map(Office::view);
    }

    /** By the two digits that begin case numbers. */
    @PermitAll
    public Optional<OfficeView> byCode(String code) {
        return places.officeByCode(code).map(Office::view);
    }
}
