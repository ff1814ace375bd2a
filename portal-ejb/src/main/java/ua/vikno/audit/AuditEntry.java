package ua.vikno.audit;

/**
 * One line of the trail.
 *
 * @param action what was done: {@code case.registered}, {@code application.read}, {@code access.refused}
 * @param object kind of the record: {@code application}, {@code case}, {@code session}
 * @param objectId id or number of the record; what was typed where nothing was found
 * @param subject account of the person whose data it is, null where it is nobody's
 * @param reason why, as the person themself may read it; null for one's own acts
 */
public record AuditEntry(String action, String object, String objectId, Long subject, String reason) {

    /** An act on one's own record or on nobody's. */
    public static AuditEntry of(String action, String object, Object objectId) {
        return new AuditEntry(action, object, String.valueOf(objectId), null, null);
    }

    /** Whose data it is and why it was touched. */
    public AuditEntry about(Long account, String why) {
        return new AuditEntry(action, object, objectId, account, why);
    }
}
