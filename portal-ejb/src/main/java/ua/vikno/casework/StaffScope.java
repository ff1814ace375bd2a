package ua.vikno.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import ua.vikno.kernel.Role;
import ua.vikno.organisation.NotOnStaff;
import ua.vikno.organisation.Staff;
import ua.vikno.organisation.StaffMember;

/**
 * What the acting staff member may see and do: administrators and their chief the applications and cases of their centre, a
 * provider's officer the cases of that provider.
 */
@ApplicationScoped
class StaffScope {

    @Inject
    Staff staff;

    /**
     * The reach of one staff member.
     *
     * @param centres whose applications and cases they see
     * @param providers whose cases they see
     * @param office where they sit; empty for those who sit in none
     */
    record Reach(Set<Long> centres, Set<Long> providers, Optional<Long> office) {

        /** The centre whose inbox they see. */
        long centre() {
            return centres.stream().min(Long::compare).orElseThrow(NotOnStaff::new);
        }

        boolean sees(CaseFile caseFile) {
            Ordered ordered = caseFile.ordered();
            return centres.contains(ordered.centre()) || providers.contains(ordered.provider());
        }
    }

    /** The acting staff member's reach today. */
    public Reach mine() {
        StaffMember member = staff.mine();
        Set<Long> centres = new HashSet<>(member.centresAs(Role.ADMINISTRATOR));
        centres.addAll(member.centresAs(Role.CHIEF));
        return new Reach(centres, officer(member), member.office());
    }

    private static Set<Long> officer(StaffMember member) {
        return member.roles().contains(Role.PROVIDER_OFFICER) ? member.providers() : Set.of();
    }
}
