package ua.vikno.organisation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.PersistenceException;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import ua.vikno.identity.DemoAccounts;
import ua.vikno.identity.Secret;
import ua.vikno.kernel.Bilingual;
import ua.vikno.kernel.NotFound;
import ua.vikno.kernel.PersonName;
import ua.vikno.kernel.Role;
import ua.vikno.kernel.TestDatabase;

/** What may be changed in the staff register and by whom, on real PostgreSQL. */
class StaffChangesIT {

    private static final String CHIEF = "staff-tetiana";
    private static final String NEIGHBOUR = "staff-zoriana";
    private static final String OPERATOR = "staff-ostap";
    private static final String OKSANA = "staff-oksana";
    private static final LocalDate TODAY = StaffTown.TODAY;

    @RegisterExtension
    final TestDatabase database = new TestDatabase();

    private StaffTown town;

    @BeforeEach
    void load() {
        town = StaffTown.load(database.em());
    }

    @Test
    void aPersonIsWrittenInOnce() {
        long id = town.changes(CHIEF).add(town.newcomer("01"));
        assertEquals("Єдина", town.register(CHIEF).open(id).name().surname());
        assertThrows(AlreadyOnStaff.class, () -> town.changes(NEIGHBOUR).add(town.newcomer("02")));
        assertThrows(NotYoursToGive.class, () -> town.changes(CHIEF).add(town.newcomer("02")));
    }

    @Test
    void aDutyWorksFromItsFirstDayToItsLast() {
        DaySpan week = new DaySpan(TODAY.plusDays(1), TODAY.plusDays(7));
        town.changes(CHIEF).giveDuty(town.duty(OKSANA, Role.ADMINISTRATOR, "01", "02", week));
        assertEquals(Set.of(Role.RECEPTIONIST), town.roles(OKSANA, TODAY));
        assertEquals(Set.of(Role.RECEPTIONIST, Role.ADMINISTRATOR), town.roles(OKSANA, TODAY.plusDays(1)));
        assertEquals(Set.of(Role.RECEPTIONIST, Role.ADMINISTRATOR), town.roles(OKSANA, TODAY.plusDays(7)));
        assertEquals(Set.of(Role.RECEPTIONIST), town.roles(OKSANA, TODAY.plusDays(8)));
    }

    @Test
    void whoFloatsSitsInTheOtherOfficeOnThoseDays() {
        DaySpan days = new DaySpan(TODAY.plusDays(1), TODAY.plusDays(2));
        town.changes(CHIEF).giveDuty(town.duty("staff-olena", Role.ADMINISTRATOR, "01", "03", days));
        assertEquals(town.office("01"), sits(TODAY));
        assertEquals(town.office("03"), sits(TODAY.plusDays(1)));
        assertEquals(town.office("01"), sits(TODAY.plusDays(3)));
        town.changes(OPERATOR).giveDuty(town.duty("staff-olena", Role.ADMINISTRATOR, "02", "11", days(5)));
        assertEquals(
                town.centre("02"),
                town.staff("staff-olena", TODAY.plusDays(5)).mine().centre());
    }

    @Test
    void aRoleNeedsItsPlace() {
        DaySpan days = StaffTown.from(TODAY);
        for (String role : Set.of(Role.ADMINISTRATOR, Role.ISSUING_DESK, Role.PROVIDER_OFFICER)) {
            GiveDuty asked = town.duty(OKSANA, role, "01", null, days);
            assertThrows(PlaceMissing.class, () -> town.changes(CHIEF).giveDuty(asked), role);
        }
        GiveDuty elsewhere = town.duty(OKSANA, Role.ISSUING_DESK, "01", "11", days);
        assertThrows(PlaceMissing.class, () -> town.changes(CHIEF).giveDuty(elsewhere));
        GiveDuty unknown = town.duty(OKSANA, "wizard", "01", "01", days);
        assertThrows(PlaceMissing.class, () -> town.changes(CHIEF).giveDuty(unknown));
    }

    @Test
    void theSameDutyTwiceOnADayIsRefused() {
        GiveDuty again = town.duty(OKSANA, Role.RECEPTIONIST, "01", "01", StaffTown.from(TODAY));
        assertThrows(DutyOverlaps.class, () -> town.changes(CHIEF).giveDuty(again));
        town.changes(CHIEF).giveDuty(town.duty(OKSANA, Role.RECEPTIONIST, "01", "02", StaffTown.from(TODAY)));
    }

    @Test
    void theDatabaseItselfRefusesTheSameDutyTwice() {
        PersistenceException refused = assertThrows(PersistenceException.class, () -> insertLike(OKSANA));
        assertTrue(refused.getMessage().contains("duty_once"), refused.getMessage());
    }

    @Test
    void daysMustComeInOrderAndNotBeOver() {
        assertThrows(DaysReversed.class, () -> new DaySpan(TODAY, TODAY.minusDays(1)));
        GiveDuty past =
                town.duty(OKSANA, Role.ISSUING_DESK, "01", "01", new DaySpan(TODAY.minusDays(9), TODAY.minusDays(1)));
        assertThrows(DaysPast.class, () -> town.changes(CHIEF).giveDuty(past));
        GiveDuty early = town.duty(OKSANA, Role.ISSUING_DESK, "01", "01", StaffTown.from(LocalDate.of(2020, 1, 1)));
        assertThrows(OutsideEmployment.class, () -> town.changes(CHIEF).giveDuty(early));
    }

    @Test
    void aChiefGivesNothingBeyondTheOwnCentre() {
        DaySpan days = StaffTown.from(TODAY);
        GiveDuty operator = town.duty(OKSANA, Role.OPERATOR, "01", null, days);
        assertThrows(NotYoursToGive.class, () -> town.changes(CHIEF).giveDuty(operator));
        GiveDuty there = town.duty(OKSANA, Role.ADMINISTRATOR, "02", "11", days);
        assertThrows(NotYoursToGive.class, () -> town.changes(CHIEF).giveDuty(there));
        town.changes(OPERATOR).giveDuty(town.duty(OKSANA, Role.AUDITOR, "01", null, days));
        assertEquals(Set.of(Role.RECEPTIONIST, Role.AUDITOR), town.roles(OKSANA, TODAY));
    }

    @Test
    void nobodyGivesThemselvesARole() {
        GiveDuty more = town.duty(CHIEF, Role.ISSUING_DESK, "01", "01", StaffTown.from(TODAY));
        assertThrows(OwnLine.class, () -> town.changes(CHIEF).giveDuty(more));
        GiveDuty auditor = town.duty(OPERATOR, Role.AUDITOR, "01", null, StaffTown.from(TODAY));
        assertThrows(OwnLine.class, () -> town.changes(OPERATOR).giveDuty(auditor));
    }

    @Test
    void aStrangersLineIsNotThereForAnyChange() {
        long line = town.line("staff-hnat");
        long version = town.version("staff-hnat");
        long before = town.refusals();
        StaffChanges changes = town.changes(CHIEF);
        DaySpan days = StaffTown.from(TODAY);
        PersonName name = new PersonName("Інша", "Інна", "");
        assertThrows(NotFound.class, () -> changes.deactivate(new DeactivateStaff(line, version, "-")));
        assertThrows(NotFound.class, () -> changes.reactivate(new ReactivateStaff(line, version)));
        assertThrows(
                NotFound.class,
                () -> changes.correct(new CorrectStaff(line, version, name, new Bilingual("Посада", ""), days)));
        assertThrows(
                NotFound.class,
                () -> changes.giveDuty(new GiveDuty(
                        line, version, Role.RECEPTIONIST, town.centre("01"), town.office("01"), null, days)));
        assertThrows(NotFound.class, () -> changes.endDuty(new EndDuty(line, version, dutyOf("staff-hnat"), TODAY)));
        assertEquals(before + 5, town.refusals());
    }

    @Test
    void aDutyOfAnotherPersonIsNotEndedThroughThisOne() {
        long foreign = dutyOf("staff-olena");
        EndDuty crossed = new EndDuty(town.line(OKSANA), town.version(OKSANA), foreign, TODAY);
        assertThrows(NotFound.class, () -> town.changes(CHIEF).endDuty(crossed));
    }

    @Test
    void aDutyEndsOnItsLastDayAndTheFutureOneIsDropped() {
        end(OKSANA, dutyOf(OKSANA), TODAY);
        assertEquals(Set.of(Role.RECEPTIONIST), town.roles(OKSANA, TODAY));
        assertEquals(Set.of(), town.roles(OKSANA, TODAY.plusDays(1)));
        town.changes(CHIEF)
                .giveDuty(town.duty(OKSANA, Role.ISSUING_DESK, "01", "01", StaffTown.from(TODAY.plusDays(5))));
        long future = town.count("select max(id) from organisation.duty");
        end(OKSANA, future, TODAY);
        assertEquals(0, town.count("select count(*) from organisation.duty where id = " + future));
        assertThrows(DaysPast.class, () -> end(OKSANA, dutyOf(OKSANA), TODAY.minusDays(2)));
    }

    @Test
    void theLastChiefStays() {
        StaffChanges operator = town.changes(OPERATOR);
        DeactivateStaff leave = new DeactivateStaff(town.line(CHIEF), town.version(CHIEF), "пенсія");
        assertThrows(LastOfRole.class, () -> operator.deactivate(leave));
        EndDuty end = new EndDuty(town.line(CHIEF), town.version(CHIEF), chiefDuty(CHIEF), TODAY.plusDays(30));
        assertThrows(LastOfRole.class, () -> operator.endDuty(end));
        CorrectStaff term = new CorrectStaff(
                town.line(CHIEF),
                town.version(CHIEF),
                new PersonName("Навчальна", "Тетяна", "Григорівна"),
                new Bilingual("Головний адміністратор", ""),
                new DaySpan(LocalDate.of(2024, 1, 8), TODAY.plusDays(30)));
        assertThrows(LastOfRole.class, () -> operator.correct(term));
    }

    @Test
    void theLastOperatorStays() {
        DeactivateStaff leave = new DeactivateStaff(town.line(OPERATOR), town.version(OPERATOR), "пенсія");
        LastOfRole refused =
                assertThrows(LastOfRole.class, () -> town.changes(CHIEF).deactivate(leave));
        assertEquals("organisation.last.operator", refused.messageKey());
        town.changes(OPERATOR)
                .giveDuty(town.duty(OKSANA, Role.OPERATOR, "01", null, StaffTown.from(TODAY.minusDays(1))));
        assertThrows(NotYoursToGive.class, () -> town.changes(CHIEF).endDuty(endOf(OPERATOR)), "not a chief's to end");
        town.changes(OKSANA).endDuty(endOf(OPERATOR));
        assertEquals(Set.of(), town.roles(OPERATOR, TODAY.plusDays(1)));
    }

    private EndDuty endOf(String login) {
        return new EndDuty(town.line(login), town.version(login), dutyOf(login), TODAY);
    }

    @Test
    void withAnotherChiefOneMayGo() {
        town.changes(CHIEF).giveDuty(town.duty(OKSANA, Role.CHIEF, "01", null, StaffTown.from(TODAY)));
        town.changes(OKSANA).deactivate(new DeactivateStaff(town.line(CHIEF), town.version(CHIEF), "пенсія"));
        assertEquals(Set.of(), town.roles(CHIEF, TODAY));
        EndDuty last = new EndDuty(town.line(OKSANA), town.version(OKSANA), chiefDuty(OKSANA), TODAY);
        assertThrows(LastOfRole.class, () -> town.changes(OPERATOR).endDuty(last));
    }

    @Test
    void deactivationEndsSessionsAndRolesAtOnceAndMayBeTakenBack() {
        Secret token = DemoAccounts.signIn(town.em, StaffTown.CLOCK, OKSANA);
        assertEquals(Set.of(Role.RECEPTIONIST), town.roles(OKSANA, TODAY));
        town.changes(CHIEF).deactivate(new DeactivateStaff(town.line(OKSANA), town.version(OKSANA), "звільнення"));
        assertEquals(Set.of(), town.roles(OKSANA, TODAY));
        assertTrue(DemoAccounts.sessions(town.em, StaffTown.CLOCK, town.actor(OKSANA))
                .find(token)
                .isEmpty());
        assertEquals(
                1,
                town.count(
                        "select count(*) from audit.entry where action = 'staff.deactivated' and subject_account_id = "
                                + town.accounts.get(OKSANA)));
        town.changes(CHIEF).reactivate(new ReactivateStaff(town.line(OKSANA), town.version(OKSANA)));
        town.em.flush();
        assertEquals(Set.of(Role.RECEPTIONIST), town.roles(OKSANA, TODAY));
    }

    @Test
    void whoSawAnOlderLineChangesNothing() {
        long seen = town.version(OKSANA);
        town.changes(CHIEF).giveDuty(town.duty(OKSANA, Role.ISSUING_DESK, "01", "01", StaffTown.from(TODAY)));
        town.em.flush();
        DeactivateStaff late = new DeactivateStaff(town.line(OKSANA), seen, "звільнення");
        assertThrows(ChangedMeanwhile.class, () -> town.changes(CHIEF).deactivate(late));
    }

    @Test
    void providersOfAServedCommunityAreOfferedWhileTheAgreementStands() {
        town.em
                .createNativeQuery(
                        "insert into organisation.provider (version, community, code, name_uk, name_en, kind)"
                                + " select 1, id, 'housing', 'Відділ житла', '', 'COUNCIL' from organisation.community"
                                + " where code = 'DEMO-2'")
                .executeUpdate();
        assertTrue(town.register(CHIEF).choices().providers().stream()
                .anyMatch(provider -> provider.code().equals("housing")));
        town.em
                .createNativeQuery("update organisation.agreement set to_day = '2026-11-24'")
                .executeUpdate();
        assertTrue(town.register(CHIEF).choices().providers().stream()
                .noneMatch(provider -> provider.code().equals("housing")));
    }

    private long sits(LocalDate day) {
        return town.staff("staff-olena", day).mine().office().orElseThrow();
    }

    private static DaySpan days(int after) {
        return new DaySpan(TODAY.plusDays(after), TODAY.plusDays(after));
    }

    private void end(String subject, long duty, LocalDate last) {
        town.changes(CHIEF).endDuty(new EndDuty(town.line(subject), town.version(subject), duty, last));
        town.em.flush();
    }

    private long dutyOf(String subject) {
        return town.count("select min(id) from organisation.duty where staff = " + town.line(subject));
    }

    private long chiefDuty(String subject) {
        return town.count(
                "select min(id) from organisation.duty where role = 'chief' and staff = " + town.line(subject));
    }

    private void insertLike(String subject) {
        town.em
                .createNativeQuery("insert into organisation.duty (version, staff, role, centre, office, from_day)"
                        + " select 1, staff, role, centre, office, '2026-12-01' from organisation.duty where staff = "
                        + town.line(subject))
                .executeUpdate();
    }
}
