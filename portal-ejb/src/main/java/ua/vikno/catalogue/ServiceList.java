package ua.vikno.catalogue;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** The whole list of services of the site's own community, as it is published as open data. */
@Stateless
public class ServiceList {

    @Inject
    EntryRows rows;

    @Inject
    Clock clock;

    /** Every service, by its code. One statement. */
    @PermitAll
    public List<ServiceEntry> all() {
        return rows.all(LocalDate.now(clock));
    }
}
