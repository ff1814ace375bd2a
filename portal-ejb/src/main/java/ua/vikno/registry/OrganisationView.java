package ua.vikno.registry;

/**
 * An organisation as staff see it on its card.
 *
 * @param shownNumber ЄДРПОУ; a sole trader's tax number masked
 * @param head empty where it is not known
 */
public record OrganisationView(OrganisationName name, String shownNumber, String head) {}
