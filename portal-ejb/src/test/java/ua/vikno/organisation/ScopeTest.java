package ua.vikno.organisation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import ua.vikno.kernel.Role;

/** What each role reaches, and that no role of staff is without a scope. */
class ScopeTest {

    private static final long CENTRE = 1;
    private static final long OFFICE = 11;
    private static final long PROVIDER = 21;

    @ParameterizedTest
    @CsvSource({
        "administrator,    true,  true,  false, false,  false, true",
        "chief,            true,  false, false, true,   false, true",
        "receptionist,     false, true,  false, false,  false, false",
        "issuing_desk,     false, true,  false, false,  false, false",
        "provider_officer, false, false, true,  false,  false, false",
        "call_centre,      false, false, false, false,  false, true",
        "content_editor,   false, false, false, false,  false, false",
        "auditor,          false, false, false, false,  false, false",
        "data_officer,     false, false, false, false,  false, false",
        "operator,         false, false, false, false,  true, false"
    })
    void eachRoleReachesItsOwnAndNoMore(
            String role,
            boolean centre,
            boolean office,
            boolean provider,
            boolean headed,
            boolean all,
            boolean answered) {
        Scope scope = Scope.of(List.of(new StaffMember.Duty(role, CENTRE, OFFICE, PROVIDER)));
        assertEquals(centre ? Set.of(CENTRE) : Set.of(), scope.centres());
        assertEquals(office ? Set.of(OFFICE) : Set.of(), scope.offices());
        assertEquals(provider ? Set.of(PROVIDER) : Set.of(), scope.providers());
        assertEquals(headed ? Set.of(CENTRE) : Set.of(), scope.headed());
        assertEquals(all, scope.wholeInstallation());
        assertEquals(answered ? Set.of(CENTRE) : Set.of(), scope.answered());
    }

    @Test
    void theOperatorLooksAfterEveryonesStaffAndSeesNoOnesCase() {
        Scope scope = Scope.of(List.of(new StaffMember.Duty(Role.OPERATOR, CENTRE, null, null)));
        assertTrue(scope.looksAfter(2));
        assertFalse(scope.seesCase(CENTRE, PROVIDER));
    }

    @Test
    void nobodyReachesTheNeighbour() {
        Scope scope = Scope.of(List.of(new StaffMember.Duty(Role.CHIEF, CENTRE, null, null)));
        assertFalse(scope.looksAfter(2));
        assertFalse(scope.seesCase(2, PROVIDER));
        assertTrue(scope.seesCase(CENTRE, PROVIDER));
    }

    @Test
    void everyRoleToChooseHasAScope() {
        RoleScope.ROLES.forEach(
                role -> assertEquals(role, role, RoleScope.of(role).name()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"citizen", "", "Chief", "administrator "})
    void whatIsNoRoleOfStaffHasNone(String role) {
        org.junit.jupiter.api.Assertions.assertThrows(PlaceMissing.class, () -> RoleScope.of(role));
    }
}
