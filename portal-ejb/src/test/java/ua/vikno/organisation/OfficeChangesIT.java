package ua.vikno.organisation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import ua.vikno.benchmark.Explained;
import ua.vikno.kernel.Clocks;
import ua.vikno.kernel.NotFound;
import ua.vikno.kernel.TestDatabase;

/** What a chief says of offices and when it shows, on real PostgreSQL. */
class OfficeChangesIT {

    private static final String CHIEF = "staff-tetiana";
    private static final String NEIGHBOUR = "staff-zoriana";

    /** A Wednesday; noon in Kyiv. */
    private static final LocalDate TODAY = StaffTown.TODAY;

    private static final Clock CLOCK = StaffTown.CLOCK;

    @RegisterExtension
    final TestDatabase database = new TestDatabase();

    private StaffTown town;

    @BeforeEach
    void load() {
        town = StaffTown.load(database.em());
    }

    @Test
    void hoursAreSetAndTheirWordsFollow() {
        changes().setWeek("01", revision("01"), week("9:00–13:00, 14:00–18:00"));
        OfficeProfile now = guide().byCode("01").orElseThrow();
        assertEquals(
                "9:00–13:00, 14:00–18:00",
                now.schedule().usual(DayOfWeek.MONDAY).text());
        assertTrue(now.schedule().usual(DayOfWeek.SATURDAY).isClosed());
        assertEquals("Mon–Fri 9:00–13:00 and 14:00–18:00", now.office().hours().en());
        assertEquals(1, written("office.hours"));
        changes().setWeek("01", revision("01"), week("9:00–18:00"));
        assertEquals(
                5, town.count("select count(*) from organisation.office_hours where office = " + town.office("01")));
    }

    @Test
    void aWeekWithoutHoursIsNone() {
        assertThrows(HoursUnfit.class, () -> changes().setWeek("01", revision("01"), week("")));
    }

    @Test
    void whoSawAnOlderStateIsTold() {
        long seen = revision("01");
        changes().setWeek("01", seen, week("9:00–18:00"));
        assertThrows(ChangedMeanwhile.class, () -> changes().setWeek("01", seen, week("8:00–17:00")));
    }

    @Test
    void anotherCentresOfficeIsNotThereAndTheTrailKnows() {
        OfficeChanges neighbour = TestOrganisation.officeChanges(town.em, CLOCK, town.actor(NEIGHBOUR));
        assertThrows(NotFound.class, () -> neighbour.open("01"));
        assertThrows(NotFound.class, () -> neighbour.setWeek("01", 2, week("9:00–18:00")));
        assertThrows(NotFound.class, () -> neighbour.open("99"));
        assertEquals(
                List.of("11"),
                neighbour.mine().stream().map(found -> found.office().code()).toList());
        assertEquals(3, written("access.refused"));
    }

    @Test
    void factsMayBeUnknown() {
        changes()
                .setFacts(
                        "02",
                        revision("02"),
                        facts("+380 44 123-45-67", "a@b.example", "", Map.of(Access.RAMP, false)));
        OfficeFacts facts = guide().byCode("02").orElseThrow().facts();
        assertEquals("a@b.example", facts.email());
        assertEquals(Map.of(Access.RAMP, false), facts.access());
        assertTrue(facts.parking().isEmpty());
        changes().setFacts("02", revision("02"), facts("", "", "Трамвай 5", Map.of()));
        facts = guide().byCode("02").orElseThrow().facts();
        assertEquals("Трамвай 5", facts.transport().orElseThrow().uk());
        assertEquals(Map.of(), facts.access());
        assertEquals(2, written("office.facts"));
    }

    @Test
    void whatCannotBeIsRefused() {
        assertRefused("phone", "phone", facts("зателефонуйте", "", "", Map.of()));
        assertRefused("email", "email", facts("", "a@b", "", Map.of()));
        assertRefused("transport", "markup", facts("", "", "<b>Трамвай</b>", Map.of()));
        assertRefused("transport", "long", facts("", "", "а".repeat(301), Map.of()));
        SetOfficeFacts english = new SetOfficeFacts(
                "", "", new TypedWords("transport", "", "Tram 5"), new TypedWords("parking", "", ""), Map.of());
        assertRefused("transport", "ukrainian", english);
    }

    @Test
    void anExceptionEnteredLateShowsAtOnce() throws Exception {
        Instant noon = CLOCK.instant();
        assertTrue(state(noon).open());
        changes().addSpecial("01", revision("01"), closed(TODAY, TODAY));
        assertFalse(state(noon).open());
        assertEquals(
                TODAY.plusDays(1).atTime(8, 0).atZone(Clocks.KYIV).toInstant(),
                state(noon).opens());
        long id =
                guide().byCode("01").orElseThrow().schedule().specials().get(0).id();
        changes().dropSpecial("01", revision("01"), id);
        assertTrue(state(noon).open());
        assertEquals(0, town.count("select count(*) from organisation.office_special"));
    }

    @Test
    void daysThatBeganEndYesterday() {
        long id = changes().addSpecial("01", revision("01"), closed(TODAY, TODAY.plusDays(9)));
        Clock later = StaffTown.noonOf(TODAY.plusDays(3));
        TestOrganisation.officeChanges(town.em, later, town.actor(CHIEF)).dropSpecial("01", revision("01"), id);
        assertEquals(
                1,
                town.count(
                        "select count(*) from organisation.office_special where to_day = '" + TODAY.plusDays(2) + "'"));
        assertThrows(
                NotFound.class,
                () -> TestOrganisation.officeChanges(town.em, later, town.actor(CHIEF))
                        .dropSpecial("01", revision("01"), id));
    }

    @Test
    void daysThatCannotBeAreRefused() {
        changes().addSpecial("01", revision("01"), closed(TODAY.plusDays(5), TODAY.plusDays(7)));
        assertSpecialRefused("past", closed(TODAY.minusDays(1), TODAY));
        assertSpecialRefused("far", closed(TODAY, TODAY.plusYears(3)));
        assertSpecialRefused("meets", closed(TODAY.plusDays(7), TODAY.plusDays(9)));
        assertSpecialRefused(
                "ukrainian",
                new AddSpecialHours(
                        new DaySpan(TODAY, TODAY), OpenTimes.CLOSED, new TypedWords("reason", " ", "Repairs")));
        assertThrows(DaysReversed.class, () -> closed(TODAY, TODAY.minusDays(1)));
        changes().addSpecial("02", revision("02"), closed(TODAY.plusDays(5), TODAY.plusDays(7)));
    }

    /** The database holds it too, whoever writes. */
    @Test
    void stretchesOfADayNeverMeet() {
        long office = town.office("01");
        assertThrows(
                PersistenceException.class,
                () -> town.em
                        .createNativeQuery("insert into organisation.office_hours (office, day, opens, closes)"
                                + " values (" + office + ", 1, '16:00', '18:00')")
                        .executeUpdate());
    }

    @Test
    void sideServicesAreNamedOnce() {
        TypedWords bank = new TypedWords("extra", "Банк", "Bank");
        changes().addExtra("02", revision("02"), bank);
        assertThrows(
                OfficeUnfit.class, () -> changes().addExtra("02", revision("02"), new TypedWords("extra", "банк", "")));
        SideService kept = guide().byCode("02").orElseThrow().facts().extras().get(0);
        assertEquals("Bank", kept.name().en());
        changes().dropExtra("02", revision("02"), kept.id());
        assertEquals(List.of(), guide().byCode("02").orElseThrow().facts().extras());
    }

    /** Pages are kept until then, and not a moment longer. */
    @Test
    void theNextChangeIsTheNearestOfAllOffices() {
        Instant noon = CLOCK.instant();
        assertEquals(kyiv(TODAY, 17), guide().changesAfter(noon));
        assertEquals(kyiv(TODAY.plusDays(1), 0), guide().changesAfter(kyiv(TODAY, 20)));
        assertEquals(kyiv(TODAY.plusDays(1), 8), guide().changesAfter(kyiv(TODAY.plusDays(1), 0)));
        // the night of winter time has 25 hours
        Instant october = Instant.parse("2026-10-24T21:00:00Z");
        assertEquals(Instant.parse("2026-10-25T22:00:00Z"), guide().changesAfter(october));
    }

    @Test
    void listsAreReadInAStatementForEachKindOfRow() throws Exception {
        List<String> plans = Explained.plans(town.em, () -> assertNotEquals(List.of(), guide().all()));
        assertTrue(plans.size() <= 10, plans.toString());
    }

    private OfficeState state(Instant now) {
        return guide().byCode("01").orElseThrow().schedule().at(now);
    }

    private static Instant kyiv(LocalDate day, int hour) {
        return day.atTime(hour, 0).atZone(Clocks.KYIV).toInstant();
    }

    private OfficeChanges changes() {
        return TestOrganisation.officeChanges(town.em, CLOCK, town.actor(CHIEF));
    }

    private OfficeGuide guide() {
        return TestOrganisation.guide(town.em, CLOCK);
    }

    private long revision(String code) {
        return guide().byCode(code).orElseThrow().revision();
    }

    private void assertRefused(String field, String what, SetOfficeFacts facts) {
        OfficeUnfit refusal = assertThrows(OfficeUnfit.class, () -> changes().setFacts("02", revision("02"), facts));
        assertEquals("organisation.office." + what, refusal.messageKey());
        assertEquals(field, refusal.field());
    }

    private void assertSpecialRefused(String what, AddSpecialHours asked) {
        OfficeUnfit refusal = assertThrows(OfficeUnfit.class, () -> changes().addSpecial("01", revision("01"), asked));
        assertEquals("organisation.office." + what, refusal.messageKey());
    }

    private long written(String action) {
        return town.count("select count(*) from audit.entry where action = '" + action + "'");
    }

    private static SetOfficeFacts facts(String phone, String email, String transport, Map<Access, Boolean> access) {
        return new SetOfficeFacts(
                phone, email, new TypedWords("transport", transport, ""), new TypedWords("parking", "", ""), access);
    }

    private static AddSpecialHours closed(LocalDate from, LocalDate to) {
        return new AddSpecialHours(
                new DaySpan(from, to), OpenTimes.CLOSED, new TypedWords("reason", "Ремонт", "Repairs"));
    }

    private static Map<DayOfWeek, OpenTimes> week(String hours) {
        Map<DayOfWeek, OpenTimes> week = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            week.put(day, day.getValue() < 6 ? OpenTimes.read(hours) : OpenTimes.CLOSED);
        }
        return week;
    }
}
