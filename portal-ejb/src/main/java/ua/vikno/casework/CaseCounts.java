package ua.vikno.casework;

import java.util.EnumMap;
import java.util.Map;

/**
 * How much there is to do.
 *
 * @param urgencies cases whose provider works on them, by how soon their term ends
 * @param waiting cases whose prints wait at an office
 */
public record CaseCounts(Map<Urgency, Long> urgencies, long waiting) {

    public CaseCounts {
        urgencies = new EnumMap<>(urgencies);
    }

    /** Cases whose provider works on them, or will when their clock runs again. */
    public long inWork() {
        return urgencies.values().stream().mapToLong(Long::longValue).sum();
    }
}
