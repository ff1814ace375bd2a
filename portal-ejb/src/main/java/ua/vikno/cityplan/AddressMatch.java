package ua.vikno.cityplan;

/**
 * An address found, or a street when no number was given.
 *
 * @param id of the address in the plan in use
 * @param text as «вул. Липова, 17», or «вул. Липова»
 * @param formerName the street's old name when that is what was asked, else empty
 * @param point where it stands; for a street, one of its houses near the middle
 * @param house whether it is one house and not a whole street
 */
public record AddressMatch(long id, String text, String formerName, GeoPoint point, boolean house) {}
