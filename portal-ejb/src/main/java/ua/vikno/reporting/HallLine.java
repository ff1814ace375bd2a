package ua.vikno.reporting;

import ua.vikno.kernel.Bilingual;

/**
 * Figures of some tickets of a hall. Seconds; null where nobody was called or served.
 *
 * @param what topic, hour, desk or administrator; null for all together
 * @param tickets how many were given
 * @param served how many were served
 * @param missed how many did not come when called
 * @param left how many went home
 * @param waited half waited no longer for the first call
 * @param waitedNinetieth nine of ten waited no longer
 * @param waitedLongest the longest
 * @param service half of the services took no longer
 * @param serviceNinetieth nine of ten took no longer
 */
public record HallLine(
        Bilingual what,
        long tickets,
        long served,
        long missed,
        long left,
        Long waited,
        Long waitedNinetieth,
        Long waitedLongest,
        Long service,
        Long serviceNinetieth) {

    public boolean isTotal() {
        return what == null;
    }
}
