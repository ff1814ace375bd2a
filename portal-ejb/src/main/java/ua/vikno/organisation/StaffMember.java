package ua.vikno.organisation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import ua.vikno.kernel.Bilingual;
import ua.vikno.kernel.PersonName;

/**
 * A staff member with the duties of today.
 *
 * @param id line of the staff register
 * @param name as in their papers
 * @param position as on their door
 * @param duties what they do where, at least one
 */
public record StaffMember(long id, PersonName name, Bilingual position, List<Duty> duties) {

    public StaffMember {
        duties = List.copyOf(duties);
    }

    /**
     * One duty.
     *
     * @param role a name of {@link ua.vikno.kernel.Role}
     * @param centre id of the centre
     * @param office id of the office, null where the duty is not bound to one
     * @param provider id of the provider, null where it is the centre's own duty
     */
    public record Duty(String role, long centre, Long office, Long provider) {}

    public Set<String> roles() {
        return duties.stream().map(Duty::role).collect(Collectors.toUnmodifiableSet());
    }

    /** What data the duties reach; every scope of the portal is read from here. */
    public Scope scope() {
        return Scope.of(duties);
    }

    /** Providers whose cases they work on. */
    public Set<Long> providers() {
        return duties.stream()
                .flatMap(duty -> Optional.ofNullable(duty.provider()).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The centre they work for. */
    public long centre() {
        return duties.get(0).centre();
    }

    /** The office where they sit today, empty for those who sit in none. */
    public Optional<Long> office() {
        return duties.stream()
                .flatMap(duty -> Optional.ofNullable(duty.office()).stream())
                .findFirst();
    }
}
