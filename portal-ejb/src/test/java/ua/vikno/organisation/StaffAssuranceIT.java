package ua.vikno.organisation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ua.vikno.kernel.Role;
import ua.vikno.kernel.TestDatabase;

/** Which roles a sign-in of which strength gives. */
class StaffAssuranceIT {

    @RegisterExtension
    final TestDatabase database = new TestDatabase();

    private Staff staff;

    @BeforeEach
    void load() {
        staff = StaffTown.load(database.em()).staff("staff-olena", StaffTown.TODAY);
    }

    @ParameterizedTest
    @CsvSource({
        "high, citizen:administrator",
        "substantial, citizen",
        "low, ''",
        "HIGH, ''",
        "'', ''",
    })
    void aWeakerSignInGivesFewerRoles(String level, String roles) {
        Set<String> admitted = staff.admitted(Set.of(Role.CITIZEN, Role.ADMINISTRATOR), level);
        assertEquals(roles.isEmpty() ? Set.of() : Set.of(roles.split(":")), admitted);
    }

    @Test
    void everyRoleOfStaffNeedsAHighOne() {
        assertEquals(Set.of(), staff.admitted(Set.copyOf(RoleScope.ROLES), "substantial"));
        assertEquals(Set.copyOf(RoleScope.ROLES), staff.admitted(Set.copyOf(RoleScope.ROLES), "high"));
    }

    @Test
    void aRoleThatNobodyPlacedNeedsTheHighest() {
        assertEquals(Set.of(), staff.admitted(Set.of("wizard"), "substantial"));
        assertEquals(Set.of("wizard"), staff.admitted(Set.of("wizard"), "high"));
    }

    @Test
    void theInstallationMayAskForLess() {
        database.em()
                .createNativeQuery("update organisation.role_assurance set least = 'substantial' where role = ?1")
                .setParameter(1, Role.RECEPTIONIST)
                .executeUpdate();
        assertEquals(Set.of(Role.RECEPTIONIST), staff.admitted(Set.of(Role.RECEPTIONIST), "substantial"));
    }
}
