package ua.vikno.web.open.catalogue;

/**
 * A value of a filter as the page offers it.
 *
 * @param value as it stands in the address
 * @param label as people read it
 * @param lang language of the label where it is not the page's own, else null
 * @param count how many services it would leave
 * @param checked chosen now
 */
public record FilterOption(String value, String label, String lang, long count, boolean checked) {}
