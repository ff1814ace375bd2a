package ua.vikno.appointment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** When missed visits close booking, until what day, and when they do not. */
class MissRuleTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 17);
    private static final MissRules RULES = MissRules.USUAL;

    @Test
    void threeInSixtyDaysCloseItForFourteen() {
        assertEquals(Optional.of(new MissRule.Bar(TODAY.plusDays(13), TODAY.minusDays(60))), today(RULES, 60, 30, 1));
        assertEquals(Optional.empty(), today(RULES, 61, 30, 1), "the first is out of the sixty days");
        assertEquals(Optional.empty(), today(RULES, 2, 1));
    }

    @Test
    void itEndsByItself() {
        assertEquals(TODAY, today(RULES, 40, 30, 14).orElseThrow().until(), "the last day of it");
        assertEquals(Optional.empty(), today(RULES, 40, 30, 15));
    }

    @Test
    void anEarlierGroupCountsWhereTheLastDoesNotReachIt() {
        MissRules narrow = new MissRules(3, 5, 30);
        assertEquals(
                TODAY.minusDays(20).plusDays(30),
                today(narrow, 22, 21, 20, 2).orElseThrow().until());
    }

    @Test
    void severalOnOneDayCountEach() {
        assertEquals(TODAY.plusDays(13), today(RULES, 1, 1, 1).orElseThrow().until());
    }

    @Test
    void oneMayBeEnoughAndNoneIsNoRule() {
        assertEquals(
                TODAY.plusDays(4),
                today(new MissRules(1, 1, 5), 1).orElseThrow().until());
        assertEquals(Optional.empty(), today(new MissRules(0, 60, 14), 3, 2, 1));
        assertEquals(Optional.empty(), today(RULES));
    }

    @Test
    void rulesBeyondMeasureAreRefused() {
        for (int[] bad : List.of(
                new int[] {-1, 60, 14},
                new int[] {21, 60, 14},
                new int[] {3, 0, 14},
                new int[] {3, 366, 14},
                new int[] {3, 60, 0},
                new int[] {3, 60, 366})) {
            assertThrows(ScheduleUnfit.class, () -> new MissRules(bad[0], bad[1], bad[2]));
        }
    }

    private static Optional<MissRule.Bar> today(MissRules rules, int... daysAgo) {
        List<LocalDate> days = Arrays.stream(daysAgo).mapToObj(TODAY::minusDays).toList();
        return MissRule.today(days, rules, TODAY);
    }
}
