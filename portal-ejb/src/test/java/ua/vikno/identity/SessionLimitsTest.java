package ua.vikno.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Test;
import ua.vikno.kernel.Role;
import ua.vikno.kernel.TestKernel;

class SessionLimitsTest {

    private final SessionLimits limits = new SessionLimits();

    @Test
    void staffLeaveSoonerThanCitizens() {
        set();
        SessionLimits.Limits citizen = limits.of(Set.of(Role.CITIZEN), false);
        SessionLimits.Limits clerk = limits.of(Set.of(Role.ADMINISTRATOR), false);
        assertTrue(clerk.idle().compareTo(citizen.idle()) < 0);
        assertTrue(clerk.longest().compareTo(citizen.longest()) < 0);
    }

    @Test
    void theStrictestRoleHolds() {
        set("vikno.session.auditor.idle-minutes", "7", "vikno.session.chief.longest-minutes", "60");
        SessionLimits.Limits both = limits.of(Set.of(Role.CITIZEN, Role.AUDITOR, Role.CHIEF), false);
        assertEquals(Duration.ofMinutes(7), both.idle());
        assertEquals(Duration.ofMinutes(60), both.longest());
    }

    @Test
    void aSharedComputerIsStricterThanAnyRole() {
        set();
        assertEquals(
                Duration.ofMinutes(5), limits.of(Set.of(Role.CITIZEN), true).idle());
    }

    @Test
    void whoHasNoRoleIsHeldLikeEveryone() {
        set("vikno.session.idle-minutes", "9");
        assertEquals(Duration.ofMinutes(9), limits.of(Set.of(), false).idle());
    }

    @Test
    void theWidestIsAsWideAsAnyRole() {
        set("vikno.session.operator.idle-minutes", "90");
        assertEquals(Duration.ofMinutes(90), limits.widest().idle());
    }

    private void set(String... settings) {
        limits.settings = TestKernel.settings(settings);
    }
}
