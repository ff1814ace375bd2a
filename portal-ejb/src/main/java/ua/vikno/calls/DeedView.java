package ua.vikno.calls;

import java.time.Instant;

/**
 * One thing done in a call.
 *
 * @param ref number of a visit, case or application, code of a service, id of a consultation, draft or card; empty once it was forgotten
 * @param about what it was in words of the centre's own records; empty where the reference says all
 */
public record DeedView(DeedKind kind, String ref, String about, Instant at) {}
