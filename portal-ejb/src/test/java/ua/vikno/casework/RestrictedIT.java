package ua.vikno.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ua.vikno.kernel.Actor;
import ua.vikno.kernel.NotFound;
import ua.vikno.kernel.ReasonNeeded;
import ua.vikno.kernel.Role;
import ua.vikno.registry.AlreadyRestricted;
import ua.vikno.registry.OpeningView;
import ua.vikno.registry.TestRegister;
import ua.vikno.submission.ApplicationNumber;
import ua.vikno.submission.SubmissionTown;

/** Restricted data open only after writing why; the chief is told, the person sees it, and lists name nobody. */
class RestrictedIT {

    private static final String WHY = "Людина стоїть біля столу";
    private static final String NAME = "Навчальна Ганна";

    private SubmissionTown town;
    private Actor olena;
    private Actor tetiana;
    private Actor lesia;
    private Actor hanna;
    private ApplicationNumber waiting;
    private String caseNumber;

    @BeforeEach
    void load() throws Exception {
        town = new SubmissionTown();
        olena = town.staff("staff-olena", Role.ADMINISTRATOR);
        tetiana = town.staff("staff-tetiana", Role.CHIEF);
        lesia = town.staff("staff-lesia", Role.DATA_OFFICER);
        hanna = town.citizen("citizen-hanna");
        ApplicationNumber registered = OfficeDay.apply(town, hanna, Map.of());
        caseNumber = as(olena, office -> office.registration.register(new RegisterApplication(registered.toString())))
                .number();
        waiting = OfficeDay.apply(town, hanna, Map.of());
        restrict();
    }

    @AfterEach
    void close() {
        town.close();
    }

    @Test
    void nothingOfTheRestrictedOpensAndTheTrailKeepsThatItWasAsked() throws Exception {
        assertClosed(olena, office -> office.reading.open(caseNumber, "uk"));
        assertClosed(tetiana, office -> office.reading.open(caseNumber, "uk"));
        assertClosed(olena, office -> office.review.open(waiting.toString(), "uk"));
        assertClosed(olena, office -> office.registration.register(new RegisterApplication(waiting.toString())));
        assertClosed(olena, office -> office.handling.provideResult(new ProvideResult(caseNumber)));
        assertClosed(olena, office -> {
            office.handling.handOver(new HandOver(caseNumber));
            return null;
        });
    }

    @Test
    void listsNameNobodyAndASearchByNameFindsNobody() throws Exception {
        assertEquals(List.of(""), inbox(""));
        assertEquals(List.of(), inbox(NAME));
        assertEquals(List.of(""), inbox(waiting.toString()));
        assertEquals(List.of(""), cases(""));
        assertEquals(List.of(), cases(NAME));
    }

    @Test
    void aWrittenReasonOpensForAWhileAndForOneselfOnly() throws Exception {
        open(olena, caseNumber);
        as(olena, office -> office.reading.open(caseNumber, "uk"));
        as(olena, office -> office.review.open(waiting.toString(), "uk"));
        assertClosed(tetiana, office -> office.reading.open(caseNumber, "uk"));
        assertEquals(
                1,
                count("select count(*) from audit.entry where action = 'restricted.opened' and subject_account_id = "
                        + hanna.account() + " and reason = '" + WHY + "' and object_id = '" + caseNumber + "'"));
        town.database()
                .inTransaction(em -> em.createNativeQuery("update registry.opening set opened_at = opened_at -"
                                + " interval '31 minutes', ends_at = ends_at - interval '31 minutes'")
                        .executeUpdate());
        assertClosed(olena, office -> office.reading.open(caseNumber, "uk"));
    }

    @Test
    void theChiefIsToldAndReadsWhy() throws Exception {
        open(olena, caseNumber);
        open(olena, caseNumber);
        assertEquals(
                1, count("select count(*) from notification.message where template = 'casework.restricted-opened'"));
        List<OpeningView> openings =
                as(tetiana, office -> office.opening.openings(1, 50)).rows();
        assertEquals(1, openings.size());
        assertEquals(WHY, openings.get(0).reason());
        assertEquals(caseNumber, openings.get(0).number());
    }

    @Test
    void theNeighboursChiefOpensNothingAndReadsNothing() throws Exception {
        open(olena, waiting.toString());
        Actor zoriana = town.staff("staff-zoriana", Role.CHIEF);
        assertThrows(NotFound.class, () -> open(zoriana, caseNumber));
        assertEquals(0, as(zoriana, office -> office.opening.openings(1, 50)).total());
    }

    @Test
    void restrictedTwiceIsRefusedAndLiftedIsAsBefore() throws Exception {
        assertThrows(AlreadyRestricted.class, () -> restrict());
        lift();
        as(olena, office -> office.reading.open(caseNumber, "uk"));
        assertEquals(1, inbox(NAME).size());
        open(olena, caseNumber);
        assertEquals(0, count("select count(*) from registry.opening"));
    }

    @Test
    void restrictedAnewItIsClosedToThoseWhoHadOpenedIt() throws Exception {
        open(olena, caseNumber);
        town.database()
                .inTransaction(em -> em.createNativeQuery(
                                "update registry.opening set opened_at = opened_at - interval '1 minute'")
                        .executeUpdate());
        lift();
        restrict();
        assertClosed(olena, office -> office.reading.open(caseNumber, "uk"));
    }

    private void restrict() throws Exception {
        town.as(lesia, desk -> {
            TestRegister.restrictions(desk.em, OfficeDay.CLOCK, () -> lesia)
                    .restrict(hanna.account(), "Рішення суду про захист людини");
            return null;
        });
    }

    private void lift() throws Exception {
        town.as(lesia, desk -> {
            TestRegister.restrictions(desk.em, OfficeDay.CLOCK, () -> lesia).lift(hanna.account());
            return null;
        });
    }

    private void open(Actor who, String number) throws Exception {
        as(who, office -> {
            office.opening.open(new OpenRestricted(number, WHY));
            return null;
        });
    }

    private List<String> inbox(String words) throws Exception {
        return as(
                        olena,
                        office -> office.search.inbox(
                                new InboxQuery(InboxQuery.Tab.NEW, words, null, InboxQuery.Order.NEWEST, 1)))
                .page()
                .rows()
                .stream()
                .map(InboxRow::applicant)
                .toList();
    }

    private List<String> cases(String words) throws Exception {
        return as(
                        olena,
                        office -> office.search.cases(
                                new CaseQuery(CaseQuery.Part.ALL, words, CaseQuery.Order.NEWEST, 0, 20)))
                .rows()
                .stream()
                .map(CaseRow::applicant)
                .toList();
    }

    /** Counted in the same transaction: the trail's own one is the container's, and what is refused here is rolled back. */
    private void assertClosed(Actor who, Work<?> work) throws Exception {
        long kept = as(who, office -> {
            long before = refusals(office);
            assertThrows(ReasonNeeded.class, () -> work.of(office));
            return refusals(office) - before;
        });
        assertEquals(1, kept);
    }

    private static long refusals(OfficeDay office) {
        return ((Number) office.em
                        .createNativeQuery("select count(*) from audit.entry where action = 'access.refused'")
                        .getSingleResult())
                .longValue();
    }

    private <T> T as(Actor who, Work<T> work) throws Exception {
        return town.as(who, desk -> work.of(new OfficeDay(desk, who)));
    }

    private long count(String sql) throws Exception {
        return town.database()
                .inTransaction(em -> ((Number) em.createNativeQuery(sql).getSingleResult()).longValue());
    }

    /** What somebody does in the office. */
    private interface Work<T> {
        T of(OfficeDay office) throws Exception;
    }
}
