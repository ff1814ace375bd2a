package ua.vikno.audit;

import java.time.Instant;

/**
 * What an auditor looks for. Always within a period; the rest narrows it.
 *
 * @param from the first moment
 * @param until the moment after the last; at most a year after the first
 * @param actor part of the acting person's name; empty for all
 * @param action the whole action or its beginning with a dot at the end, as {@code case.}; empty for all
 * @param object number or id of the record; empty for all
 * @param subject account of the person whose data it is; null for all
 */
public record AuditQuery(Instant from, Instant until, String actor, String action, String object, Long subject) {

    public AuditQuery {
        actor = clean(actor);
        action = clean(action);
        object = clean(object);
    }

    private static String clean(String text) {
        return text == null ? "" : text.strip().replace("\0", "");
    }
}
