package ua.vikno.casework;

import java.time.Instant;

/**
 * Something that happened to a case.
 *
 * @param actor who did it
 * @param detail bytes of the document for {@link EventKind#RESULT_MADE}; else empty
 */
public record CaseEventView(Instant at, EventKind kind, String actor, String detail) {}
