package ua.vikno.privacy;

import ua.vikno.registry.RestrictionView;

/**
 * A person whose data are restricted, as the data officer sees them.
 *
 * @param name full name
 */
public record RestrictedPerson(String name, RestrictionView restriction) {}
