package ua.vikno.organisation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.PersistenceException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import ua.vikno.kernel.NotFound;
import ua.vikno.kernel.Role;
import ua.vikno.kernel.TestDatabase;

/** A substitute has the duties of the absent on exactly those days, found by the query and not by a job. */
class StaffAbsencesIT {

    private static final String CHIEF = "staff-tetiana";
    private static final String OLENA = "staff-olena";
    private static final String OKSANA = "staff-oksana";
    private static final LocalDate TODAY = StaffTown.TODAY;
    private static final DaySpan WEEK = new DaySpan(TODAY.plusDays(1), TODAY.plusDays(7));

    @RegisterExtension
    final TestDatabase database = new TestDatabase();

    private StaffTown town;

    @BeforeEach
    void load() {
        town = StaffTown.load(database.em());
    }

    @Test
    void theSubstituteHasTheDutyOnThoseDaysOnly() {
        away(OLENA, WEEK, OKSANA);
        assertEquals(Set.of(Role.RECEPTIONIST), town.roles(OKSANA, TODAY));
        assertEquals(Set.of(Role.RECEPTIONIST, Role.ADMINISTRATOR), town.roles(OKSANA, WEEK.from()));
        assertEquals(Set.of(Role.RECEPTIONIST, Role.ADMINISTRATOR), town.roles(OKSANA, WEEK.to()));
        assertEquals(Set.of(Role.RECEPTIONIST), town.roles(OKSANA, WEEK.to().plusDays(1)));
    }

    @Test
    void theScopeFollowsTheDutyAndTheNameStaysTheSubstitutesOwn() {
        away(OLENA, WEEK, OKSANA);
        assertEquals(Set.of(), town.staff(OKSANA, TODAY).mine().scope().centres());
        StaffMember standing = town.staff(OKSANA, WEEK.from()).mine();
        assertEquals(Set.of(town.centre("01")), standing.scope().centres());
        assertEquals("Оксана", standing.name().given());
    }

    @Test
    void whoComesBackSoonerTakesTheDutyBack() {
        away(OLENA, new DaySpan(TODAY, TODAY.plusDays(7)), OKSANA);
        end(OLENA, TODAY);
        assertTrue(town.roles(OKSANA, TODAY).contains(Role.ADMINISTRATOR));
        assertEquals(Set.of(Role.RECEPTIONIST), town.roles(OKSANA, TODAY.plusDays(1)));
    }

    @Test
    void anAbsenceThatHasNotBegunIsDroppedWithItsSubstitutions() {
        away(OLENA, WEEK, OKSANA);
        end(OLENA, TODAY);
        assertEquals(0, town.count("select count(*) from organisation.absence"));
        assertEquals(0, town.count("select count(*) from organisation.substitution"));
    }

    @Test
    void theEndOfTheDutyOrOfEitherPersonsWorkEndsTheSubstitution() {
        away(OLENA, new DaySpan(TODAY, TODAY.plusDays(7)), OKSANA);
        assertTrue(town.roles(OKSANA, TODAY).contains(Role.ADMINISTRATOR));
        town.changes(CHIEF).deactivate(new DeactivateStaff(town.line(OLENA), town.version(OLENA), "звільнення"));
        town.em.flush();
        assertEquals(Set.of(Role.RECEPTIONIST), town.roles(OKSANA, TODAY));
        town.changes(CHIEF).deactivate(new DeactivateStaff(town.line(OKSANA), town.version(OKSANA), "звільнення"));
        town.em.flush();
        assertEquals(Set.of(), town.roles(OKSANA, TODAY));
    }

    @Test
    void nobodyBecomesASubstituteByTheirOwnHand() {
        assertThrows(OwnLine.class, () -> away(OLENA, WEEK, CHIEF));
    }

    @Test
    void aChiefRecordsTheirOwnLeaveAndHandsTheirDutiesOver() {
        away(CHIEF, WEEK, OKSANA);
        assertTrue(town.roles(OKSANA, WEEK.from()).contains(Role.CHIEF));
        DeactivateStaff gone = new DeactivateStaff(town.line(CHIEF), town.version(CHIEF), "пенсія");
        assertThrows(LastOfRole.class, () -> town.changes("staff-ostap").deactivate(gone), "a substitute is no chief");
    }

    @Test
    void aSubstituteMustBeThereAndWithinReach() {
        assertThrows(SubstituteUnfit.class, () -> away(OLENA, WEEK, OLENA));
        assertThrows(SubstituteUnfit.class, () -> away(OLENA, WEEK, "staff-hnat"));
        away(OKSANA, new DaySpan(WEEK.to(), WEEK.to().plusDays(3)), null);
        assertThrows(SubstituteUnfit.class, () -> away(OLENA, WEEK, OKSANA));
    }

    @Test
    void dutiesOfTheWholeInstallationAreNotTheChiefsToHandOver() {
        assertThrows(NotYoursToGive.class, () -> away("staff-bohdan", WEEK, OKSANA));
    }

    @Test
    void oneIsAwayOnceOnADay() {
        away(OLENA, WEEK, null);
        assertThrows(AbsenceOverlaps.class, () -> away(OLENA, new DaySpan(TODAY, WEEK.from()), null));
        PersistenceException refused = assertThrows(
                PersistenceException.class,
                () -> town.em
                        .createNativeQuery("insert into organisation.absence (version, staff, kind, from_day, to_day)"
                                + " select 1, staff, kind, from_day, to_day from organisation.absence")
                        .executeUpdate());
        assertTrue(refused.getMessage().contains("absence_once"), refused.getMessage());
    }

    @Test
    void whatIsOverIsNotRecordedAnew() {
        assertThrows(DaysPast.class, () -> away(OLENA, new DaySpan(TODAY.minusDays(5), TODAY.minusDays(1)), null));
    }

    @Test
    void theListShowsWhoIsAway() {
        away(OLENA, new DaySpan(TODAY, TODAY), null);
        List<StaffRow> rows = town.register(CHIEF)
                .list(new StaffQuery("", Optional.empty(), Optional.empty(), Optional.of(StaffState.AWAY), 1))
                .rows();
        assertEquals(
                List.of("Олена"), rows.stream().map(row -> row.name().given()).toList());
        assertEquals(StaffState.AWAY, rows.get(0).state());
        assertEquals(
                StaffState.AWAY, town.register(CHIEF).open(town.line(OLENA)).state());
    }

    @Test
    void theNeighboursAbsencesAreNotThere() {
        long before = town.refusals();
        assertThrows(NotFound.class, () -> away("staff-hnat", WEEK, null));
        assertEquals(before + 1, town.refusals());
        assertTrue(town.register(CHIEF).colleagues(town.line(OLENA)).stream()
                .noneMatch(colleague -> Set.of("Гнат", "Зоряна", "Олена", "Тетяна")
                        .contains(colleague.name().given())));
    }

    private void away(String subject, DaySpan days, String substitute) {
        List<RecordAbsence.StandIn> standIns = substitute == null
                ? List.of()
                : town.register("staff-ostap").open(town.line(subject)).duties().stream()
                        .map(duty -> new RecordAbsence.StandIn(duty.id(), town.line(substitute)))
                        .toList();
        TestOrganisation.absenceChanges(town.em, StaffTown.CLOCK, town.actor(CHIEF))
                .record(new RecordAbsence(
                        town.line(subject), town.version(subject), AbsenceKind.LEAVE, days, standIns));
        town.em.flush();
    }

    private void end(String subject, LocalDate last) {
        long absence = town.count("select max(id) from organisation.absence");
        TestOrganisation.absenceChanges(town.em, StaffTown.CLOCK, town.actor(CHIEF))
                .end(new EndAbsence(town.line(subject), town.version(subject), absence, last));
        town.em.flush();
    }
}
