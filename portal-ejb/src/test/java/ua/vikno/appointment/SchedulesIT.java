package ua.vikno.appointment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static ua.vikno.appointment.VisitTown.SERVICE;
import static ua.vikno.appointment.VisitTown.TODAY;
import static ua.vikno.appointment.VisitTown.TOMORROW;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ua.vikno.catalogue.ServiceCode;
import ua.vikno.kernel.Actor;
import ua.vikno.kernel.NotFound;
import ua.vikno.notification.TestNotices;
import ua.vikno.submission.ApplicationNumber;

/** The chief's schedule: what changes free times, what is promised, who reaches what. */
class SchedulesIT {

    private VisitTown town;
    private long main;

    @BeforeEach
    void load() throws Exception {
        town = new VisitTown();
        main = town.office("01");
    }

    @AfterEach
    void close() {
        town.close();
    }

    @Test
    void newHoursChangeFreeTimesAndLeaveBookedVisits() throws Exception {
        ApplicationNumber number = town.submit(town.hanna, town.draft(town.hanna, SERVICE));
        town.run(town.hanna, counter -> counter.visits.book(number, town.at(TOMORROW, "16:00")));
        for (DeskView desk : schedule().desks()) {
            save(desk, new WeekHours(Map.of(DayOfWeek.WEDNESDAY, hours("09:00", "12:00"))));
        }
        assertEquals(11, free(TOMORROW), "9:00 to 11:30 by quarters");
        assertEquals(0, free(TOMORROW.plusDays(1)));
        assertTrue(town.as(town.hanna, counter -> counter.visits.of(number)).isPresent());
        assertEquals(
                Set.of(DayOfWeek.WEDNESDAY),
                schedule().desks().get(0).week().days().keySet());
    }

    @Test
    void hoursOfThePastStayWritten() throws Exception {
        town.change("update appointment.desk_hours set from_day = date '2026-01-01'");
        DeskView desk = schedule().desks().get(0);
        save(desk, new WeekHours(Map.of(DayOfWeek.MONDAY, hours("10:00", "12:00"))));
        assertEquals(
                6,
                town.count("select count(*) from appointment.desk_hours where desk_id = " + desk.id()
                        + " and to_day = date '2026-11-16'"));
    }

    @Test
    void aClosedDayCancelsItsVisitsAndWritesToEveryone() throws Exception {
        ApplicationNumber number = town.submit(town.hanna, town.draft(town.hanna, SERVICE));
        town.run(town.hanna, counter -> counter.visits.book(number, town.at(TOMORROW, "16:00")));
        int told = town.as(
                town.tetiana,
                counter -> counter.schedules.close(main, new ClosedDay(TOMORROW, "навчання працівників")));
        assertEquals(1, told);
        assertEquals(0, free(TOMORROW));
        assertTrue(town.as(town.hanna, counter -> counter.visits.of(number)).isEmpty());
        assertTrue(town.town().database().inTransaction(TestNotices::letters).contains("appointment.closed"));
        assertEquals(
                1,
                town.count("select count(*) from audit.entry where action = 'visit.cancelled'"
                        + " and subject_account_id = " + town.hanna.account()));
        town.run(town.tetiana, counter -> counter.schedules.reopen(main, TOMORROW));
        assertTrue(free(TOMORROW) > 0);
        assertThrows(
                ScheduleUnfit.class,
                () -> town.as(
                        town.tetiana,
                        counter -> counter.schedules.close(main, new ClosedDay(TODAY.minusDays(1), "учора"))));
    }

    @Test
    void aHolidayHasNoReceptionUnlessMartialLawSaysOtherwise() throws Exception {
        LocalDate christmas = LocalDate.of(2026, 12, 25);
        town.change("update appointment.reception set window_days = 60");
        assertTrue(free(christmas) > 0, "martial law: holidays are working days");
        town.change("delete from organisation.calendar_regime");
        assertEquals(0, free(christmas));
    }

    @Test
    void theSecondOfTwoChiefsIsTold() throws Exception {
        DeskView seen = schedule().desks().get(0);
        save(seen, new WeekHours(Map.of()));
        assertThrows(ScheduleMoved.class, () -> save(seen, new WeekHours(Map.of())));
        ScheduleView rules = schedule();
        ReceptionRules other = new ReceptionRules(false, 30, 14, 0);
        town.run(town.tetiana, counter -> counter.schedules.setRules(main, other, rules.version()));
        assertThrows(
                ScheduleMoved.class,
                () -> town.run(town.tetiana, counter -> counter.schedules.setRules(main, other, rules.version())));
        assertEquals(0, free(TOMORROW), "the office takes no bookings");
    }

    @Test
    void aDeskIsNamedOnceAndStaysOnceSomebodyWasBooked() throws Exception {
        DeskView first = schedule().desks().get(0);
        SaveDesk twin = new SaveDesk(main, 0, " вікно 1 ", Set.of(), new WeekHours(Map.of()), 0);
        assertThrows(LabelTaken.class, () -> town.run(town.tetiana, counter -> counter.schedules.save(twin)));
        town.as(
                town.hanna,
                counter -> counter.visits.hold(
                        counter.desk.drafts.open(new ServiceCode(SERVICE)), town.at(TOMORROW, "09:00")));
        assertThrows(
                DeskExpected.class,
                () -> town.run(town.tetiana, counter -> counter.schedules.remove(main, first.id())));
        long unused = schedule().desks().get(4).id();
        town.run(town.tetiana, counter -> counter.schedules.remove(main, unused));
        assertEquals(4, schedule().desks().size());
    }

    @Test
    void topicsOfAnotherCentreAreNotTaken() throws Exception {
        DeskView desk = schedule().desks().get(0);
        SaveDesk foreign = new SaveDesk(main, desk.id(), "Вікно 1", Set.of(999_999L), desk.week(), desk.version());
        town.run(town.tetiana, counter -> counter.schedules.save(foreign));
        assertEquals(Set.of(), schedule().desks().get(0).topics());
    }

    @Test
    void whatCannotBeIsRefused() {
        assertThrows(ScheduleUnfit.class, () -> hours("12:00", "09:00"));
        assertThrows(ScheduleUnfit.class, () -> new DayHours(at("09:00"), at("12:00"), at("08:00"), at("10:00")));
        assertThrows(ScheduleUnfit.class, () -> new DayHours(at("09:00"), at("12:00"), at("10:00"), null));
        assertThrows(ScheduleUnfit.class, () -> new ReceptionRules(true, 7, 30, 60));
        assertThrows(ScheduleUnfit.class, () -> new ReceptionRules(true, 15, 91, 60));
        assertThrows(ScheduleUnfit.class, () -> new ReceptionRules(true, 15, 30, -1));
        assertThrows(ScheduleUnfit.class, () -> new SaveDesk(1, 0, " ", Set.of(), new WeekHours(Map.of()), 0));
        assertThrows(ScheduleUnfit.class, () -> new ClosedDay(TODAY, " "));
    }

    @Test
    void theNeighboursChiefSeesNeitherScheduleNorVisitors() throws Exception {
        assertThrows(NotFound.class, () -> town.as(town.zoriana, counter -> counter.schedules.of(main)));
        assertThrows(
                NotFound.class,
                () -> town.as(
                        town.zoriana, counter -> counter.schedules.close(main, new ClosedDay(TOMORROW, "чужий"))));
        assertThrows(NotFound.class, () -> expected(town.zoriana));
    }

    @Test
    void thoseWhoReceivePeopleSeeWhoIsExpectedAndNoNameOfARestrictedPerson() throws Exception {
        ApplicationNumber number = town.submit(town.hanna, town.draft(town.hanna, SERVICE));
        town.run(town.hanna, counter -> counter.visits.book(number, town.at(TOMORROW, "16:00")));
        for (Actor staff : List.of(town.olena, town.oksana, town.tetiana)) {
            assertEquals("Навчальна Ганна Олексіївна", expected(staff).get(0).applicant());
        }
        assertEquals(1, found("навчальна ган").size());
        assertEquals(1, found("№ " + number).size());
        assertEquals(List.of(), found("%"));
        assertEquals(List.of(), found("Петренко"));
        town.change("insert into registry.restriction (account_id, ground, set_by, set_by_name, set_at) values ("
                + town.hanna.account() + ", 'рішення суду', " + town.olena.account() + ", 'x', now())");
        assertEquals("", expected(town.oksana).get(0).applicant());
        assertFalse(expected(town.oksana).get(0).service().uk().isEmpty());
        assertEquals(List.of(), found("навчальна ган"), "a restricted person is found by the number only");
        assertEquals(1, found(number.toString()).size());
    }

    private List<VisitView> found(String words) throws Exception {
        return town.as(town.oksana, counter -> counter.day.found(main, TOMORROW, words, 20));
    }

    private List<VisitView> expected(Actor staff) throws Exception {
        return town.as(staff, counter -> counter.day.expected(main, TOMORROW, 1, 50))
                .rows();
    }

    private ScheduleView schedule() throws Exception {
        return town.as(town.tetiana, counter -> counter.schedules.of(main));
    }

    private void save(DeskView desk, WeekHours week) throws Exception {
        SaveDesk asked = new SaveDesk(main, desk.id(), desk.label(), desk.topics(), week, desk.version());
        town.run(town.tetiana, counter -> counter.schedules.save(asked));
    }

    private int free(LocalDate day) throws Exception {
        return town.as(town.hanna, counter -> {
            long topic =
                    counter.times.topic(new ServiceCode(SERVICE)).orElseThrow().id();
            return counter.times.times(main, topic, day).size();
        });
    }

    private static DayHours hours(String opens, String closes) {
        return new DayHours(at(opens), at(closes), null, null);
    }

    private static LocalTime at(String time) {
        return LocalTime.parse(time);
    }
}
