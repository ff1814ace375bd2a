package ua.vikno.casework;

import ua.vikno.kernel.Bilingual;
import ua.vikno.organisation.Term;

/**
 * One step of a route.
 *
 * @param id its name within the route, which stays when the route changes
 * @param name what is done; null where the kind says enough
 * @param provider name of the body in addresses; empty for the provider of the service
 * @param administrators the centre's administrators do it, not the officers of a provider
 * @param term how long it may take; null for what is left of the term of the case
 * @param when rule in JsonLogic about the answers under which the step is there; empty for always
 */
public record RouteStep(
        String id, StageKind kind, Bilingual name, String provider, boolean administrators, Term term, String when) {}
