package ua.vikno.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CaseStatusTest {

    @Test
    void aRegisteredCaseIsProvidedAtOnceOrWaitsAtAnOffice() {
        assertEquals(
                EnumSet.of(
                        CaseStatus.PROVIDED,
                        CaseStatus.WAITING_AT_OFFICE,
                        CaseStatus.SUSPENDED,
                        CaseStatus.REFUSED,
                        CaseStatus.CLOSED,
                        CaseStatus.WITHDRAWN),
                CaseStatus.REGISTERED.successors());
        assertEquals(Set.of(CaseStatus.HANDED_OVER), CaseStatus.WAITING_AT_OFFICE.successors());
    }

    @Test
    void nothingFollowsWhatIsProvidedOrHandedOver() {
        assertTrue(CaseStatus.PROVIDED.isClosed());
        assertTrue(CaseStatus.HANDED_OVER.isClosed());
        assertFalse(CaseStatus.WAITING_AT_OFFICE.isClosed());
    }

    @Test
    void everyStateIsReachedFromRegistered() {
        Set<CaseStatus> reached = EnumSet.of(CaseStatus.REGISTERED);
        for (int i = 0; i < CaseStatus.values().length; i++) {
            EnumSet.copyOf(reached).forEach(status -> reached.addAll(status.successors()));
        }
        assertEquals(EnumSet.allOf(CaseStatus.class), reached);
    }

    @Test
    void onlyThreeStatesHaveAResult() {
        EnumSet<CaseStatus> with = EnumSet.noneOf(CaseStatus.class);
        for (CaseStatus status : CaseStatus.values()) {
            if (status.hasResult()) {
                with.add(status);
            }
        }
        assertEquals(EnumSet.of(CaseStatus.WAITING_AT_OFFICE, CaseStatus.PROVIDED, CaseStatus.HANDED_OVER), with);
    }

    @Test
    void onlyADecisionAgainstThePersonCanBeUndone() {
        for (CaseStatus status : CaseStatus.values()) {
            assertEquals(
                    status.isClosed() && status.isNegative(),
                    status.isClosed() && status.canBecome(CaseStatus.REGISTERED));
        }
    }
}
