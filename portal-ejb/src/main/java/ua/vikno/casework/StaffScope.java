package ua.vikno.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import ua.vikno.organisation.NotOnStaff;
import ua.vikno.organisation.Scope;
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
     * @param scope as the staff register has it
     * @param office where they sit; empty for those who sit in none
     * @param workplace id of the centre where they work today
     */
    record Reach(Scope scope, Optional<Long> office, long workplace) {

        /** Whose applications and cases they see. */
        Set<Long> centres() {
            return scope.centres();
        }

        /** Whose cases they see. */
        Set<Long> providers() {
            return scope.providers();
        }

        /** The centre whose inbox they see: where they work today, if they register there. */
        long centre() {
            return centres().contains(workplace)
                    ? workplace
                    : centres().stream().min(Long::compare).orElseThrow(NotOnStaff::new);
        }

        /** The whole case, or a stage of it that was opened for their provider. */
        boolean sees(CaseFile caseFile) {
            return decides(caseFile) || caseFile.stages().stream().anyMatch(stage -> stage.isShownTo(providers()));
        }

        /** They answer for the whole case: as the centre that registered it, or as the body that decides. */
        boolean decides(CaseFile caseFile) {
            Ordered ordered = caseFile.ordered();
            return scope.seesCase(ordered.centre(), ordered.provider());
        }

        /** They may do this stage: an officer only those of their provider. */
        boolean does(CaseFile caseFile, Stage stage) {
            return centres().contains(caseFile.ordered().centre()) || stage.isDoneBy(providers());
        }
    }

    /** The acting staff member as the staff register calls them: surname, given name, patronymic. */
    public String name() {
        return staff.mine().name().full();
    }

    /** The acting staff member's reach today. */
    public Reach mine() {
        StaffMember member = staff.mine();
        return new Reach(member.scope(), member.office(), member.centre());
    }
}
