package ua.vikno.organisation;

import java.util.Collection;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import ua.vikno.kernel.Role;

/**
 * What data a staff member's duties of today reach: the one place where this is decided. Features ask it and add nothing of
 * their own; what is in none of these sets is not there for the person.
 *
 * @param centres whose applications and cases they see: as administrator or chief
 * @param offices where they take people or hand out: as administrator, receptionist or issuing desk
 * @param providers whose cases they see: as the provider's officer
 * @param headed centres whose staff they look after: as chief
 * @param answered centres whose people they help by telephone: as operator of the call centre, administrator or chief
 * @param wholeInstallation they look after the staff of every centre, and see no one's case: as operator
 */
public record Scope(
        Set<Long> centres,
        Set<Long> offices,
        Set<Long> providers,
        Set<Long> headed,
        Set<Long> answered,
        boolean wholeInstallation) {

    private static final Set<String> OF_CENTRE = Set.of(Role.ADMINISTRATOR, Role.CHIEF);
    private static final Set<String> OF_OFFICE = Set.of(Role.ADMINISTRATOR, Role.RECEPTIONIST, Role.ISSUING_DESK);
    private static final Set<String> BY_TELEPHONE = Set.of(Role.ADMINISTRATOR, Role.CHIEF, Role.CALL_CENTRE);
    private static final Set<String> OF_PROVIDER = Set.of(Role.PROVIDER_OFFICER);

    public Scope {
        centres = Set.copyOf(centres);
        offices = Set.copyOf(offices);
        providers = Set.copyOf(providers);
        headed = Set.copyOf(headed);
        answered = Set.copyOf(answered);
    }

    static Scope of(Collection<StaffMember.Duty> duties) {
        return new Scope(
                reached(duties, OF_CENTRE, StaffMember.Duty::centre),
                reached(duties, OF_OFFICE, StaffMember.Duty::office),
                reached(duties, OF_PROVIDER, StaffMember.Duty::provider),
                reached(duties, Set.of(Role.CHIEF), StaffMember.Duty::centre),
                reached(duties, BY_TELEPHONE, StaffMember.Duty::centre),
                duties.stream().anyMatch(duty -> duty.role().equals(Role.OPERATOR)));
    }

    /** Whether a case ordered in this centre from this provider is theirs to see. */
    public boolean seesCase(long centre, long provider) {
        return centres.contains(centre) || providers.contains(provider);
    }

    /** Whether they look after the staff of this centre. */
    public boolean looksAfter(long centre) {
        return wholeInstallation || headed.contains(centre);
    }

    private static Set<Long> reached(
            Collection<StaffMember.Duty> duties, Set<String> roles, Function<StaffMember.Duty, Long> place) {
        return duties.stream()
                .filter(duty -> roles.contains(duty.role()))
                .map(place)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }
}
