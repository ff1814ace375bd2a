package ua.vikno.organisation;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ua.vikno.kernel.Bilingual;

/**
 * What prepared data know of an office beyond where it is.
 *
 * @param week hours by days; empty where they are not known as data
 * @param email for letters; empty where there is none
 * @param transport how to get there
 * @param access facts of access that are known
 * @param extras what else one can get done in the building
 */
public record OfficeDetails(
        Map<DayOfWeek, OpenTimes> week,
        String email,
        Optional<Bilingual> transport,
        Map<Access, Boolean> access,
        List<Bilingual> extras) {

    public OfficeDetails {
        week = Map.copyOf(week);
        access = Map.copyOf(access);
        extras = List.copyOf(extras);
    }
}
