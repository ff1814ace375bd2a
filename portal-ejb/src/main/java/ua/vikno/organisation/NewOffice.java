package ua.vikno.organisation;

import ua.vikno.kernel.Bilingual;

/**
 * An office to be opened.
 *
 * @param code two digits, one for the whole installation
 * @param slug its name in addresses: lower case Latin letters, digits, dashes
 * @param kind what sort of place it is
 * @param name as people call it
 * @param address street and number
 * @param hours when people are received
 * @param phone as people dial it; empty where there is none of its own
 * @param latitude WGS 84 degrees
 * @param longitude WGS 84 degrees
 */
public record NewOffice(
        String code,
        String slug,
        OfficeView.Kind kind,
        Bilingual name,
        Bilingual address,
        Bilingual hours,
        String phone,
        double latitude,
        double longitude) {}
