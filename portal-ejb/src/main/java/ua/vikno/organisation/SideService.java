package ua.vikno.organisation;

import ua.vikno.kernel.Bilingual;

/**
 * What else one can get done in the building: a photograph, a copy, a bank.
 *
 * @param id of the row
 * @param name as people call it
 */
public record SideService(long id, Bilingual name) {}
