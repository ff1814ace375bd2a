package ua.vikno.casework;

import java.time.Instant;

/**
 * Something that happened to a case.
 *
 * @param actor who did it
 * @param detail bytes of the document for {@link EventKind#RESULT_MADE}, what was written for others; may be empty
 * @param stage the stage it is about; null where it is about the whole case
 */
public record CaseEventView(Instant at, EventKind kind, String actor, String detail, StageView stage) {}
