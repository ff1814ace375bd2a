package ua.vikno.kernel;

import java.util.Set;

/**
 * Who acts now: a person (with the account they signed in with), a job of the portal, or nobody yet.
 *
 * @param kind what kind of actor
 * @param account id of the account; 0 for jobs and for nobody
 * @param name how the person signed in is called, or the job's name
 * @param roles role names of {@link Role}
 */
public record Actor(Kind kind, long account, String name, Set<String> roles) {

    /** Kinds of actors. */
    public enum Kind {
        NOBODY,
        PERSON,
        JOB,
        DEVICE
    }

    /** Nobody has signed in. */
    public static final Actor NOBODY = new Actor(Kind.NOBODY, 0, "", Set.of());

    public Actor {
        roles = Set.copyOf(roles);
    }

    /** A named job of the portal itself. */
    public static Actor job(String name) {
        return new Actor(Kind.JOB, 0, name, Set.of());
    }

    public boolean isPerson() {
        return kind == Kind.PERSON;
    }

    public boolean hasRole(String role) {
        return roles.contains(role);
    }

    /** Works for the centre or for a provider, whatever the duty. */
    public boolean isStaff() {
        return isPerson() && roles.stream().anyMatch(role -> !role.equals(Role.CITIZEN));
    }
}
