package ua.vikno.reporting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import ua.vikno.kernel.Actor;
import ua.vikno.kernel.Role;
import ua.vikno.organisation.TestOrganisation;
import ua.vikno.submission.SubmissionTown;

/** Times of operations: whose, how long, and who sees them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ClerkTimesIT {

    private static final ReportPeriod NOVEMBER = ReportPeriod.monthOf(LocalDate.of(2026, 11, 5));

    private SubmissionTown town;
    private Actor olena;
    private Actor tetiana;

    @BeforeAll
    void load() throws Exception {
        town = new SubmissionTown();
        olena = town.staff("staff-olena", Role.ADMINISTRATOR);
        tetiana = town.staff("staff-tetiana", Role.CHIEF);
        for (int second = 1; second <= 11; second++) {
            operation(olena, "REGISTER", second, "2026-11-05T08:00:00Z");
        }
        operation(olena, "REFUSE", 90, "2026-11-30T21:59:59Z");
        operation(olena, "REGISTER", 100, "2026-11-30T22:00:00Z");
        operation(tetiana, "REGISTER", 200, "2026-10-31T22:00:00Z");
    }

    @AfterAll
    void close() {
        town.close();
    }

    @Test
    void theChiefSeesAllTogetherThenEach() throws Exception {
        ClerkTimeReport report = read(tetiana);
        assertFalse(report.own());
        assertEquals(
                List.of(
                        new ClerkTimeLine("", "REGISTER", 12, 6_500, 10_900),
                        new ClerkTimeLine("", "REFUSE", 1, 90_000, 90_000),
                        new ClerkTimeLine("staff-olena", "REGISTER", 11, 6_000, 10_000),
                        new ClerkTimeLine("staff-olena", "REFUSE", 1, 90_000, 90_000),
                        new ClerkTimeLine("staff-tetiana", "REGISTER", 1, 200_000, 200_000)),
                report.lines());
    }

    @Test
    void anAdministratorSeesTheirOwnAlone() throws Exception {
        ClerkTimeReport report = read(olena);
        assertTrue(report.own());
        assertEquals(
                Set.of("staff-olena"),
                report.lines().stream().map(ClerkTimeLine::name).collect(Collectors.toSet()));
        Actor stranger = new Actor(Actor.Kind.PERSON, 999_999, "Ніхто", Set.of(Role.ADMINISTRATOR));
        assertEquals(List.of(), read(stranger).lines());
    }

    @Test
    void aMonthOfManyYearsIsReadByIndex() throws Exception {
        run(
                "insert into casework.clerk_operation (centre_id, account_id, clerk_name, kind, opened_at, done_at, busy_ms)"
                        + " select (select min(id) from organisation.centre), " + tetiana.account()
                        + ", 'n', 'ASK', t, t, 0"
                        + " from generate_series(1, 20000) n, lateral (select timestamptz '2016-01-01' + n * interval '4 hours' as t) x");
        run("analyze casework.clerk_operation");
        for (String sql :
                List.of(ClerkTimeCounting.ALL.replace("?1", "'{1}'"), ClerkTimeCounting.OWN.replace("?1", "1"))) {
            String plan = town.database().inTransaction(em -> {
                List<?> lines = em.createNativeQuery("explain "
                                + sql.replace("?2", "timestamptz '2018-10-31 22:00Z'")
                                        .replace("?3", "timestamptz '2018-11-30 22:00Z'"))
                        .getResultList();
                return lines.stream().map(String::valueOf).collect(Collectors.joining("\n"));
            });
            assertTrue(plan.contains("clerk_operation_of"), plan);
        }
        run("delete from casework.clerk_operation where busy_ms = 0");
    }

    private ClerkTimeReport read(Actor actor) throws Exception {
        return town.database().inTransaction(em -> {
            ClerkTimes times = new ClerkTimes();
            times.counting = new ClerkTimeCounting();
            times.counting.em = em;
            times.actor = () -> actor;
            times.staff = TestOrganisation.staff(em, SubmissionTown.CLOCK, times.actor);
            return times.read(NOVEMBER);
        });
    }

    private void operation(Actor clerk, String kind, int seconds, String done) throws Exception {
        run(
                "insert into casework.clerk_operation (centre_id, account_id, clerk_name, kind, opened_at, done_at, busy_ms)"
                        + " select c.id, " + clerk.account() + ", '" + clerk.name() + "', '" + kind + "', timestamptz '"
                        + done
                        + "' - interval '" + seconds + " seconds', timestamptz '" + done + "', " + seconds
                        + " * 1000 from organisation.centre c order by c.id limit 1");
    }

    private void run(String statement) throws Exception {
        town.database().inTransaction(em -> em.createNativeQuery(statement).executeUpdate());
    }
}
