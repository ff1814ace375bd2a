package ua.vikno.organisation;

import ua.vikno.kernel.Bilingual;

/**
 * An office as pages show it.
 *
 * @param id of the office
 * @param centre id of its centre
 * @param code two digits that begin its case numbers
 * @param slug its name in addresses
 * @param kind what sort of place it is
 * @param name as people call it
 * @param address street and number
 * @param hours when people are received
 * @param phone as people dial it; empty where there is none of its own
 * @param latitude WGS 84 degrees
 * @param longitude WGS 84 degrees
 */
public record OfficeView(
        long id,
        long centre,
        String code,
        String slug,
        Kind kind,
        Bilingual name,
        Bilingual address,
        Bilingual hours,
        String phone,
        double latitude,
        double longitude) {

    /** Sorts of places. */
    public enum Kind {
        MAIN,
        BRANCH,
        REMOTE,
        MOBILE
    }
}
