package ua.vikno.organisation;

import java.util.List;
import java.util.Map;
import ua.vikno.kernel.Role;

/** On what a role of staff works, so what a duty of it must name; the database holds the same as a constraint. */
public enum RoleScope {
    /** One office of a centre. */
    OFFICE,
    /** One provider, in one centre. */
    PROVIDER,
    /** A whole centre; an office says where the person sits. */
    CENTRE,
    /** The whole installation: given by its operator alone. */
    INSTALLATION;

    private static final Map<String, RoleScope> OF_ROLES = Map.ofEntries(
            Map.entry(Role.ADMINISTRATOR, OFFICE),
            Map.entry(Role.RECEPTIONIST, OFFICE),
            Map.entry(Role.ISSUING_DESK, OFFICE),
            Map.entry(Role.PROVIDER_OFFICER, PROVIDER),
            Map.entry(Role.CHIEF, CENTRE),
            Map.entry(Role.CONTENT_EDITOR, CENTRE),
            Map.entry(Role.CALL_CENTRE, CENTRE),
            Map.entry(Role.AUDITOR, INSTALLATION),
            Map.entry(Role.DATA_OFFICER, INSTALLATION),
            Map.entry(Role.OPERATOR, INSTALLATION));

    /** Roles of staff in the order of a list to choose from. */
    public static final List<String> ROLES = List.of(
            Role.ADMINISTRATOR,
            Role.RECEPTIONIST,
            Role.ISSUING_DESK,
            Role.CALL_CENTRE,
            Role.PROVIDER_OFFICER,
            Role.CONTENT_EDITOR,
            Role.CHIEF,
            Role.DATA_OFFICER,
            Role.AUDITOR,
            Role.OPERATOR);

    /**
     * The scope of a role of staff.
     *
     * @throws PlaceMissing there is no such role of staff
     */
    public static RoleScope of(String role) {
        RoleScope scope = role == null ? null : OF_ROLES.get(role);
        if (scope == null) {
            throw new PlaceMissing();
        }
        return scope;
    }

    /** Whether a duty of this scope names what it must and nothing else. */
    boolean suits(Long office, Long provider) {
        return switch (this) {
            case OFFICE -> office != null && provider == null;
            case PROVIDER -> office == null && provider != null;
            case CENTRE, INSTALLATION -> provider == null;
        };
    }
}
