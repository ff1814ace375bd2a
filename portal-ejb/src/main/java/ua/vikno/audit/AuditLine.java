package ua.vikno.audit;

import java.time.Instant;
import java.util.Set;
import ua.vikno.kernel.Actor;

/**
 * A line of the trail as it is read.
 *
 * @param actorKind who acted: a person, a job of the portal, nobody
 * @param account of the acting person; 0 where there was none
 * @param actorName as it was then
 * @param roles names of {@link ua.vikno.kernel.Role} the person had then; empty where there were none
 * @param action as {@code case.read}
 * @param object kind of the record
 * @param objectId number or id of the record
 * @param subject account of the person whose data it is; 0 where it is nobody's
 * @param reason why, mostly a key of words; empty where none was needed
 */
public record AuditLine(
        long id,
        Instant at,
        Actor.Kind actorKind,
        long account,
        String actorName,
        Set<String> roles,
        String action,
        String object,
        String objectId,
        long subject,
        String reason) {

    public AuditLine {
        roles = Set.copyOf(roles);
    }
}
