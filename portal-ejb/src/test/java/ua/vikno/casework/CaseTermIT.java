package ua.vikno.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import ua.vikno.kernel.Actor;
import ua.vikno.kernel.NotFound;
import ua.vikno.kernel.Page;
import ua.vikno.kernel.Role;
import ua.vikno.submission.ApplicationNumber;
import ua.vikno.submission.ApplicationStatus;
import ua.vikno.submission.SubmissionTown;

/** A case submitted on Tuesday 17 November 2026 for ten working days: until 1 December, half of it gone on the 24th. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CaseTermIT {

    private static final Instant THURSDAY = noon("2026-11-19");
    private static final Instant TUESDAY = noon("2026-11-24");

    private SubmissionTown town;
    private Actor hanna;
    private Actor olena;
    private Actor roman;
    private Actor tetiana;

    @BeforeAll
    void load() throws Exception {
        town = new SubmissionTown();
        hanna = town.citizen("citizen-hanna");
        olena = town.staff("staff-olena", Role.ADMINISTRATOR);
        roman = town.staff("staff-roman", Role.PROVIDER_OFFICER);
        tetiana = town.staff("staff-tetiana", Role.CHIEF);
    }

    @AfterAll
    void close() {
        town.close();
    }

    @Test
    void aSuspendedCaseStandsUntilItIsResumedAndItsTermMoves() throws Exception {
        ApplicationNumber application = OfficeDay.apply(town, hanna, Map.of());
        String number = register(application);
        suspend(roman, number, THURSDAY);
        CaseView standing = at(noon("2026-11-23"), olena, office -> office.reading.open(number, "uk"));
        assertEquals(CaseStatus.SUSPENDED, standing.status());
        assertEquals("Чекаємо на висновок експерта", standing.suspension().words());
        assertEquals(9, standing.daysLeft(), "as many as on the day it was suspended, that day included");
        assertEquals(ApplicationStatus.SUSPENDED, status(application));
        assertTrue(letters().contains("casework.suspended to " + hanna.account()));
        refused("casework.error.state.SUSPENDED", () -> suspend(olena, number, TUESDAY));
        refused("casework.error.state.SUSPENDED", () -> give(number));
        LocalDate last = at(TUESDAY, olena, office -> office.clock.resume(number));
        assertEquals(LocalDate.of(2026, 12, 4), last, "18, then 24 25 26 27 30 1 2 3 4");
        CaseView going = at(TUESDAY, roman, office -> office.reading.open(number, "uk"));
        assertNull(going.suspension());
        assertEquals(8, going.daysLeft());
        assertEquals(
                List.of(EventKind.RESUMED, EventKind.SUSPENDED),
                going.history().stream().map(CaseEventView::kind).limit(2).toList());
        assertTrue(going.stages().stream()
                .filter(stage -> !stage.isDone())
                .allMatch(stage -> stage.due().equals(last)));
        assertEquals(ApplicationStatus.IN_REVIEW, status(application));
        assertEquals(last, expected(application));
        assertTrue(letters().contains("casework.resumed to " + hanna.account()));
        refused("casework.error.state.REGISTERED", () -> at(TUESDAY, olena, office -> office.clock.resume(number)));
        suspend(olena, number, noon("2026-11-26"));
        assertEquals(
                LocalDate.of(2026, 12, 8),
                at(noon("2026-11-30"), roman, office -> office.clock.resume(number)),
                "26 and 27 lost too");
    }

    /** It was ordered for ten working days; the card tells three from the next day on, on which it is registered. */
    @Test
    void aCaseHasTheTermOfTheDayItWasOrderedOn() throws Exception {
        ApplicationNumber application = OfficeDay.apply(town, hanna, Map.of());
        town.database()
                .inTransaction(
                        em -> em.createNativeQuery("insert into catalogue.card (service_id, edition, from_day, body)"
                                        + " select c.service_id, c.edition + 1, date '2026-11-18',"
                                        + " jsonb_set(c.body, '{facts,term}', jsonb_build_object('amount', 3, 'unit', 'WORKING_DAY'))"
                                        + " from catalogue.card c join catalogue.service s on s.id = c.service_id"
                                        + " where s.code = '28-13'")
                                .executeUpdate());
        String number = at(
                        THURSDAY,
                        olena,
                        office -> office.registration.register(new RegisterApplication(application.toString())))
                .number();
        assertEquals(
                List.of("10 WORKING_DAY until 2026-12-01"),
                town.database()
                        .inTransaction(em -> em.createNativeQuery(
                                        "select term_amount || ' ' || term_unit || ' until ' || term_ends"
                                                + " from casework.case_file where number = ?1")
                                .setParameter(1, number)
                                .getResultList()));
    }

    @Test
    void nobodySuspendsWhatIsNotTheirs() throws Exception {
        String number = register(OfficeDay.apply(town, hanna, Map.of()));
        Actor stranger = town.staff("citizen-andrii", Role.PROVIDER_OFFICER);
        assertThrows(RuntimeException.class, () -> suspend(stranger, number, THURSDAY));
        assertThrows(NotFound.class, () -> suspend(olena, "01-28-13-999999-2026", THURSDAY));
        assertEquals(
                CaseStatus.REGISTERED,
                as(olena, office -> office.reading.open(number, "uk")).status());
    }

    @Test
    void theWorklistIsSortedByUrgency() throws Exception {
        String standing = register(OfficeDay.apply(town, hanna, Map.of()));
        suspend(olena, standing, THURSDAY);
        String going = register(OfficeDay.apply(town, hanna, Map.of()));
        assertEquals(Urgency.CALM, urgency(going, noon("2026-11-23")));
        assertEquals(Urgency.HALF, urgency(going, TUESDAY));
        assertEquals(Urgency.SOON, urgency(going, noon("2026-11-30")));
        assertEquals(Urgency.TODAY, urgency(going, noon("2026-12-01")));
        assertEquals(Urgency.OVERDUE, urgency(going, noon("2026-12-02")));
        assertEquals(Urgency.STOPPED, urgency(standing, noon("2026-12-02")));
        CaseQuery all = new CaseQuery(CaseQuery.Part.IN_WORK, "", CaseQuery.Order.TERM, 0, 100);
        List<CaseRow> rows =
                at(TUESDAY, olena, office -> office.search.cases(all)).rows();
        assertEquals(Urgency.STOPPED, rows.get(rows.size() - 1).urgency());
        CaseCounts counts = at(TUESDAY, olena, office -> office.search.counts());
        assertEquals(rows.size(), counts.inWork());
        for (Urgency urgency : Urgency.values()) {
            CaseQuery some = new CaseQuery(CaseQuery.Part.IN_WORK, urgency, "", CaseQuery.Order.TERM, 0, 100);
            Page<CaseRow> found = at(TUESDAY, olena, office -> office.search.cases(some));
            assertEquals(counts.urgencies().get(urgency), found.total(), urgency.name());
            assertTrue(found.rows().stream().allMatch(row -> row.urgency() == urgency), urgency.name());
        }
    }

    @Test
    void eachWarningComesOnceToThoseItConcerns() throws Exception {
        warn(noon("2026-12-31"));
        String number = register(OfficeDay.apply(town, hanna, Map.of()));
        assertEquals(0, warn(noon("2026-11-23")));
        assertEquals(Set.of("casework.term-half to " + roman.account()), warned(TUESDAY));
        assertEquals(0, warn(TUESDAY));
        suspend(olena, number, noon("2026-11-25"));
        assertEquals(0, warn(noon("2026-12-20")), "its clock stands");
        at(noon("2026-11-27"), olena, office -> office.clock.resume(number));
        assertEquals(0, warn(noon("2026-11-30")), "two days lost: until 3 December, and half is known");
        assertEquals(
                Set.of(
                        "casework.term-last-days to " + olena.account(),
                        "casework.term-last-days to " + roman.account()),
                warned(noon("2026-12-02")));
        assertEquals(0, warn(noon("2026-12-03")));
        assertEquals(
                Set.of(
                        "casework.term-overdue to " + olena.account(),
                        "casework.term-overdue to " + roman.account(),
                        "casework.term-overdue to " + tetiana.account()),
                warned(noon("2026-12-04")));
        assertEquals(0, warn(noon("2026-12-31")));
    }

    private Set<String> warned(Instant moment) throws Exception {
        List<String> before = letters();
        assertEquals(1, warn(moment));
        List<String> after = letters();
        return Set.copyOf(after.subList(before.size(), after.size()));
    }

    private int warn(Instant moment) throws Exception {
        return at(moment, Actor.job("term-warnings"), office -> office.warnings.send());
    }

    private Urgency urgency(String number, Instant moment) throws Exception {
        CaseQuery query = new CaseQuery(CaseQuery.Part.IN_WORK, number, CaseQuery.Order.TERM, 0, 1);
        return at(moment, olena, office -> office.search.cases(query))
                .rows()
                .get(0)
                .urgency();
    }

    private void suspend(Actor actor, String number, Instant moment) throws Exception {
        at(moment, actor, office -> {
            office.clock.suspend(new SuspendCase(number, SuspensionGround.EXPERTISE, "Чекаємо на висновок експерта"));
            return null;
        });
    }

    private void give(String number) throws Exception {
        as(olena, office -> office.handling.provideResult(new ProvideResult(number)));
    }

    private static void refused(String key, org.junit.jupiter.api.function.Executable act) {
        assertEquals(key, assertThrows(CaseNotInState.class, act).messageKey());
    }

    private String register(ApplicationNumber application) throws Exception {
        return as(olena, office -> office.registration.register(new RegisterApplication(application.toString())))
                .number();
    }

    private ApplicationStatus status(ApplicationNumber application) throws Exception {
        return town.as(hanna, desk -> desk.applications.get(application)).status();
    }

    private LocalDate expected(ApplicationNumber application) throws Exception {
        return town.as(hanna, desk -> desk.applications.mine(1, 100)).rows().stream()
                .filter(line -> line.number().equals(application))
                .findFirst()
                .orElseThrow()
                .dueOn();
    }

    private List<String> letters() throws Exception {
        List<?> rows = town.database()
                .inTransaction(em -> em.createNativeQuery(
                                "select template || ' to ' || account_id from notification.message order by id")
                        .getResultList());
        return rows.stream().map(String::valueOf).toList();
    }

    private static Instant noon(String day) {
        return Instant.parse(day + "T10:00:00Z");
    }

    private <T> T at(Instant moment, Actor actor, Work<T> work) throws Exception {
        return town.as(actor, desk -> work.with(new OfficeDay(desk, actor).at(moment)));
    }

    private <T> T as(Actor actor, Work<T> work) throws Exception {
        return at(SubmissionTown.CLOCK.instant(), actor, work);
    }

    private interface Work<T> {
        T with(OfficeDay office) throws Exception;
    }
}
