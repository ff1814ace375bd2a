package ua.vikno.privacy;

import ua.vikno.audit.AuditLine;

/**
 * A request as the data officer reads it.
 *
 * @param asker full name of who asks
 * @param line what they ask about; null where it is about no line of the trail
 */
public record OpenedRequest(RequestView request, String asker, AuditLine line) {}
