package ua.vikno.reporting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import ua.vikno.appointment.TestReception;
import ua.vikno.kernel.Actor;
import ua.vikno.kernel.Bilingual;
import ua.vikno.kernel.NotFound;
import ua.vikno.kernel.Role;
import ua.vikno.organisation.TestOrganisation;
import ua.vikno.submission.SubmissionTown;

/** Figures of the hall: waiting, service and who did not come, told apart; the week planned and done; nobody else's hall. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HallReportsIT {

    /** A Tuesday. */
    private static final String DAY = "2026-11-17";

    private static final ReportPeriod THAT_DAY = new ReportPeriod(LocalDate.parse(DAY), LocalDate.parse(DAY));

    private SubmissionTown town;
    private Actor olena;
    private Actor tetiana;
    private long office;
    private int numbers;

    @BeforeAll
    void load() throws Exception {
        town = new SubmissionTown("queue", TestReception::load);
        olena = town.staff("staff-olena", Role.ADMINISTRATOR);
        tetiana = town.staff("staff-tetiana", Role.CHIEF);
        office = number("select id from organisation.office where code = '01'");
        change(
                "insert into queue.sitting (office_id, desk_label, account_id, clerk_name, day, opened_at, closed_at, version)"
                        + " values (" + office + ", 'Вікно 1', " + olena.account() + ", 'Олена Навчальна', '" + DAY
                        + "', '" + DAY
                        + "T06:00Z', '" + DAY + "T15:00Z', 1)");
        // came at 9:00, called at 9:10, served from 9:12 to 9:22
        ticket("А", "SERVED", "07:00", "07:10", "07:12", "07:22");
        ticket("А", "SERVED", "07:00", "07:20", "07:20", "07:40");
        ticket("А", "NO_SHOW", "08:00", "08:30", null, "08:32");
        ticket("В", "LEFT", "08:00", null, null, null);
    }

    @AfterAll
    void close() {
        town.close();
    }

    @Test
    void theHallIsToldApartByWhatPeopleCameFor() throws Exception {
        List<HallLine> lines = read(HallCut.TOPIC).lines();
        assertEquals(new HallLine(null, 4, 2, 1, 1, 1200L, 1680L, 1800L, 900L, 1140L), lines.get(0));
        HallLine papers = lines.stream()
                .filter(line -> !line.isTotal() && line.tickets() == 3)
                .findFirst()
                .orElseThrow();
        assertEquals(2, papers.served());
        assertEquals(1200L, papers.waited());
        assertTrue(papers.what().uk().contains("документ"), papers.what().uk());
        assertEquals(3, lines.size());
    }

    @Test
    void byHourByDeskAndByWhoServed() throws Exception {
        assertEquals(
                List.of(2L, 2L),
                read(HallCut.HOUR).lines().stream()
                        .skip(1)
                        .map(HallLine::tickets)
                        .toList());
        assertEquals(new Bilingual("09", ""), read(HallCut.HOUR).lines().get(1).what());
        for (HallCut cut : List.of(HallCut.DESK, HallCut.CLERK)) {
            List<HallLine> lines = read(cut).lines();
            assertEquals(2, lines.size());
            assertEquals(3, lines.get(1).tickets(), "who went home was served by nobody");
        }
        assertEquals(
                "Олена Навчальна", read(HallCut.CLERK).lines().get(1).what().uk());
    }

    @Test
    void theWeekShowsWhatWasPlannedAndWhatWasDone() throws Exception {
        List<HallHour> hours = read(HallCut.TOPIC).hours();
        HallHour nine = hours.stream()
                .filter(hour -> hour.weekday() == 2 && hour.hour() == 9)
                .findFirst()
                .orElseThrow();
        assertEquals(2, nine.came());
        assertEquals(2, nine.served());
        assertEquals(30, nine.busy());
        long desks = number("select count(*) from appointment.v_desk_hours where office_id = " + office
                + " and weekday = 2 and opens <= '9:00' and closes >= '10:00' and from_day <= date '" + DAY + "'");
        assertEquals(60 * desks, nine.planned());
        assertEquals(Math.round(100.0 * 30 / nine.planned()), nine.percent());
        assertTrue(hours.stream().allMatch(hour -> hour.weekday() == 2), "one day was asked for");
    }

    @Test
    void nothingIsToldOfDaysWithoutTicketsOrOfAnothersHall() throws Exception {
        ReportPeriod before = new ReportPeriod(LocalDate.parse("2026-10-01"), LocalDate.parse("2026-10-31"));
        assertEquals(List.of(), read(tetiana, office, before, HallCut.TOPIC).lines());
        Actor zoriana = town.staff("staff-zoriana", Role.CHIEF);
        assertThrows(NotFound.class, () -> read(zoriana, office, THAT_DAY, HallCut.TOPIC));
    }

    /** Times of that day, in UTC; Kyiv is two hours ahead. */
    private void ticket(String letter, String status, String came, String called, String started, String ended)
            throws Exception {
        numbers++;
        long topic = number("select id from appointment.topic where letter = '" + letter + "'");
        long ticket =
                number("insert into queue.ticket (office_id, day, letter, number, code, topic_id, elsewhere, line,"
                        + " place_at, arrived_at, status, calls, ended_at, version) values (" + office + ", '" + DAY
                        + "', '"
                        + letter + "', " + numbers + ", lpad('" + numbers + "', 10, '0'), " + topic
                        + ", false, 'ORDINARY', "
                        + at(came) + ", " + at(came) + ", '" + status + "', 1, " + at(came) + ", 1) returning id");
        if (called != null) {
            String outcome = status.equals("SERVED") ? "SERVED" : "NO_SHOW";
            change(
                    "insert into queue.turn (ticket_id, office_id, topic_id, desk_label, account_id, called_at, started_at,"
                            + " ended_at, outcome) values (" + ticket + ", " + office + ", " + topic + ", 'Вікно 1', "
                            + olena.account() + ", " + at(called) + ", " + at(started) + ", " + at(ended) + ", '"
                            + outcome
                            + "')");
        }
    }

    private static String at(String time) {
        return time == null ? "null" : "timestamptz '" + DAY + "T" + time + "Z'";
    }

    private HallReport read(HallCut cut) throws Exception {
        return read(tetiana, office, THAT_DAY, cut);
    }

    private HallReport read(Actor actor, long hall, ReportPeriod period, HallCut cut) throws Exception {
        return town.database().inTransaction(em -> {
            HallReports reports = new HallReports();
            reports.counting = new HallCounting();
            reports.counting.em = em;
            reports.offices = TestOrganisation.offices(em);
            reports.staff = TestOrganisation.staff(em, SubmissionTown.CLOCK, () -> actor);
            return reports.read(hall, period, cut);
        });
    }

    private long number(String sql) throws Exception {
        return town.database()
                .inTransaction(em -> ((Number) em.createNativeQuery(sql).getSingleResult()).longValue());
    }

    private void change(String sql) throws Exception {
        town.database().inTransaction(em -> em.createNativeQuery(sql).executeUpdate());
    }
}
