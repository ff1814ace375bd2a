package ua.vikno.casework;

import java.time.Instant;

/**
 * How a route stands.
 *
 * @param code of the service, or {@code common}
 * @param version the newest published; 0 where there is none yet
 * @param publishedAt null where there is none
 * @param publisher who published it; empty for one that came with the program
 * @param copied it is being changed
 * @param handed the changed one waits for a second person
 */
public record RouteStanding(
        String code, int version, Instant publishedAt, String publisher, boolean copied, boolean handed) {}
