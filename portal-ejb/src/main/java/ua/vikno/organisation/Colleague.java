package ua.vikno.organisation;

import ua.vikno.kernel.PersonName;

/**
 * Somebody who may stand in for another.
 *
 * @param id of the line
 * @param name as in their papers
 */
public record Colleague(long id, PersonName name) {}
