package ua.vikno.organisation;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import ua.vikno.kernel.Bilingual;
import ua.vikno.kernel.Clocks;

/** All that people may want to know of offices before they set out, for everyone. */
@Stateless
public class OfficeGuide {

    @Inject
    Places places;

    @Inject
    OfficeProfiles profiles;

    @Inject
    OfficeRows rows;

    /** Offices of every centre of the installation, the site's own first, within a centre by their codes. */
    @PermitAll
    public List<OfficeProfile> all() {
        return profiles.of(places.offices().stream()
                .sorted(Comparator.comparing((Office office) -> office.centre.id)
                        .thenComparing(office -> office.code))
                .toList());
    }

    /** Offices of the site's own centre, by their codes. */
    @PermitAll
    public List<OfficeProfile> own() {
        return profiles.of(places.ownCentre().map(places::officesOf).orElse(List.of()));
    }

    /** By the two digits that begin case numbers. */
    @PermitAll
    public Optional<OfficeProfile> byCode(String code) {
        return profiles.of(places.officeByCode(code).stream().toList()).stream().findFirst();
    }

    /** When these offices receive people, by their ids. */
    @PermitAll
    public Map<Long, OfficeSchedule> schedules(Collection<Long> offices) {
        return profiles.schedules(offices);
    }

    /** Names of the communities whose people a centre serves today: its own first, then others by agreement. */
    @PermitAll
    public List<Bilingual> served(long centre) {
        return rows.served(centre, profiles.today());
    }

    /** When something that pages say of offices stops being true by itself: one opens or closes, or another day begins. */
    @PermitAll
    public Instant changesAfter(Instant now) {
        Instant midnight = now.atZone(Clocks.KYIV)
                .toLocalDate()
                .plusDays(1)
                .atStartOfDay(Clocks.KYIV)
                .toInstant();
        Stream<Instant> states = all().stream()
                .map(profile -> profile.schedule().at(now).changes())
                .filter(Objects::nonNull);
        return Stream.concat(Stream.of(midnight), states)
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }
}
