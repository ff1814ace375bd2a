package ua.vikno.form;

import java.time.Instant;

/**
 * How the form of a service stands.
 *
 * @param version that holds now; null where the service has no form of its own
 * @param next version that will hold later; null where there is none
 * @param nextFrom from when
 * @param copy whether a working copy stands
 * @param handed whether it waits for a second person
 * @param by who changed it last; empty where there is none
 */
public record FormStanding(
        String code, Integer version, Integer next, Instant nextFrom, boolean copy, boolean handed, String by) {}
