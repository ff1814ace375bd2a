package ua.vikno.web.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.stream.Collectors;
import ua.vikno.audit.AuditLine;
import ua.vikno.kernel.Actor;
import ua.vikno.kernel.Role;

/** A line of the trail in plain words: {@code #{trail.action(line)}}. */
@Named("trail")
@RequestScoped
public class TrailWords {

    private static final String KEY = "[a-z]+\\.reason\\.[a-z-]+";

    @Inject
    Texts text;

    /** Who acted: a name, the portal itself, or nobody known. */
    public String who(AuditLine line) {
        if (line.actorKind() == Actor.Kind.PERSON) {
            return line.actorName();
        }
        return text.get(line.actorKind() == Actor.Kind.NOBODY ? "audit.who.nobody" : "audit.who.portal");
    }

    /** What the person did then by their duties; empty for a citizen. */
    public String position(AuditLine line) {
        return line.roles().stream()
                .filter(role -> !role.equals(Role.CITIZEN))
                .sorted()
                .map(role -> text.get("audit.role." + role))
                .collect(Collectors.joining(", "));
    }

    /** What was done. */
    public String action(AuditLine line) {
        String key = "audit.action." + line.action();
        return text.has(key) ? text.get(key) : text.get("audit.action");
    }

    /** On which record; empty where its kind says nothing to the person. */
    public String object(AuditLine line) {
        String key = "audit.object." + line.object();
        return text.has(key) ? text.of(key, line.objectId()) : "";
    }

    /** Why; words of data stand as they are. */
    public String reason(AuditLine line) {
        return line.reason().matches(KEY) && text.has(line.reason()) ? text.get(line.reason()) : line.reason();
    }

    /** The person's own page of the record; empty where there is none. */
    public String myAddress(AuditLine line) {
        return line.object().equals("application") && line.objectId().matches("\\d{6,12}")
                ? "/my/applications/" + line.objectId()
                : "";
    }
}
