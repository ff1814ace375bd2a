package ua.vikno.catalogue;

import java.util.Set;

/**
 * Where a service can be asked for in person today.
 *
 * @param centres ids of centres that offer it in each of their offices
 * @param offices ids of single offices that offer it
 */
public record Desks(Set<Long> centres, Set<Long> offices) {

    public Desks {
        centres = Set.copyOf(centres);
        offices = Set.copyOf(offices);
    }

    /** Whether an office of a centre takes people for the service. */
    public boolean at(long office, long centre) {
        return offices.contains(office) || centres.contains(centre);
    }

    public boolean isNowhere() {
        return centres.isEmpty() && offices.isEmpty();
    }
}
