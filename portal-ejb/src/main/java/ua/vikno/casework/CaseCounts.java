package ua.vikno.casework;

/**
 * How much there is to do.
 *
 * @param inWork cases whose provider works on them
 * @param waiting cases whose prints wait at an office
 */
public record CaseCounts(long inWork, long waiting) {}
