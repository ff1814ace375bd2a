package ua.vikno.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import ua.vikno.kernel.Actor;
import ua.vikno.kernel.NotFound;
import ua.vikno.kernel.Role;
import ua.vikno.notification.TestNotices;
import ua.vikno.submission.ApplicationNotInState;
import ua.vikno.submission.ApplicationNumber;
import ua.vikno.submission.ApplicationStatus;
import ua.vikno.submission.SubmissionTown;

/** The one click, on real PostgreSQL, each act in a transaction of its own. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RegisteringIT {

    private SubmissionTown town;
    private Actor hanna;
    private Actor andrii;
    private Actor olena;
    private Actor tetiana;

    @BeforeAll
    void load() throws Exception {
        town = new SubmissionTown();
        hanna = town.citizen("citizen-hanna");
        andrii = town.citizen("citizen-andrii");
        olena = town.staff("staff-olena", Role.ADMINISTRATOR);
        tetiana = town.staff("staff-tetiana", Role.CHIEF);
    }

    @AfterAll
    void close() {
        town.close();
    }

    @Test
    void oneClickMakesNumberCardTermHistoryAndLetter() throws Exception {
        ApplicationNumber application = apply(hanna);
        RegisteredCase registered = register(olena, application);
        assertTrue(registered.number().matches("01-28-13-\\d{6}-2026"), registered.number());
        assertEquals("2026-12-01", registered.termEnds().toString());
        CaseView opened = as(olena, office -> office.reading.open(registered.number(), "uk"));
        assertEquals(CaseStatus.REGISTERED, opened.status());
        assertEquals("Навчальна Ганна Олексіївна", opened.applicant());
        assertEquals(10, opened.daysLeft());
        assertEquals(
                List.of(true, true, false, false),
                opened.stages().stream().map(StageView::isDone).toList());
        assertEquals(2, opened.history().size());
        assertTrue(opened.canGiveResult());
        assertEquals(
                ApplicationStatus.REGISTERED,
                town.as(hanna, desk -> desk.applications.get(application)).status());
        assertTrue(town.as(hanna, desk -> TestNotices.letters(desk.em)).contains("casework.registered"));
        assertEquals(
                1,
                count("select count(*) from audit.entry where action = 'case.registered' and object_id = '"
                        + registered.number() + "' and subject_account_id = " + hanna.account()));
        assertEquals(
                1,
                count("select count(*) from kernel.change where topic = 'casework.registered' and key = '"
                        + opened.application().id() + "'"));
    }

    @Test
    void onePersonHasOneCardHoweverManyCases() throws Exception {
        register(olena, apply(andrii));
        register(olena, apply(andrii));
        assertEquals(
                1,
                count("select count(distinct card_id) from casework.case_file where account_id = " + andrii.account()));
    }

    @Test
    void pressedByTwoAdministratorsAtOnceItIsOneCaseNumber() throws Exception {
        ApplicationNumber application = apply(hanna);
        ExecutorService clerks = Executors.newFixedThreadPool(8);
        CountDownLatch together = new CountDownLatch(8);
        try {
            List<Callable<String>> clicks = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                Actor clerk = i % 2 == 0 ? olena : tetiana;
                clicks.add(() -> {
                    together.countDown();
                    together.await();
                    return click(clerk, application);
                });
            }
            Set<String> answers = new TreeSet<>();
            for (Future<String> click : clerks.invokeAll(clicks)) {
                answers.add(click.get());
            }
            assertEquals(1, answers.size(), answers.toString());
            assertEquals(
                    1,
                    count("select count(*) from casework.case_file where application_number = '" + application + "'"));
        } finally {
            clerks.shutdownNow();
        }
    }

    @Test
    void theSlowerAdministratorIsToldTheNumberAndWhoWasFaster() throws Exception {
        ApplicationNumber application = apply(hanna);
        RegisteredCase first = register(olena, application);
        AlreadyRegistered refusal = assertThrows(AlreadyRegistered.class, () -> register(tetiana, application));
        assertEquals(first.number(), refusal.arguments()[1]);
        assertEquals(olena.name(), refusal.arguments()[2]);
        assertEquals(first, register(olena, application), "pressed twice by the same person");
    }

    @Test
    void numbersHaveNoGapsWhenTheServerDiesInTheMiddle() throws Exception {
        long last = count("select coalesce(max(sequence), 0) from casework.case_file");
        ApplicationNumber application = apply(hanna);
        assertThrows(
                IllegalStateException.class,
                () -> as(olena, office -> {
                    office.registration.register(new RegisterApplication(application.toString()));
                    throw new IllegalStateException("the server died here");
                }));
        assertEquals(
                0, count("select count(*) from casework.case_file where application_number = '" + application + "'"));
        RegisteredCase registered = register(olena, application);
        assertEquals(
                last + 1, CaseNumber.parse(registered.number()).orElseThrow().sequence());
        assertEquals(
                count("select count(*) from casework.case_file"),
                count("select max(sequence) from casework.case_file"));
    }

    @Test
    void whatThePersonTookBackIsNotRegistered() throws Exception {
        ApplicationNumber application = apply(hanna);
        town.as(hanna, desk -> {
            desk.applications.withdraw(application);
            return null;
        });
        assertThrows(ApplicationNotInState.class, () -> register(olena, application));
    }

    @Test
    void nothingIsThereForAGuessedNumber() {
        for (String guessed : List.of("999999", "", "0", "<script>", "000742' or 1=1", "1".repeat(10_000), "a\0b")) {
            assertThrows(NotFound.class, () -> as(olena, office -> office.review.open(guessed, "uk")), guessed);
            assertThrows(NotFound.class, () -> as(olena, office -> office.reading.open(guessed, "uk")), guessed);
        }
    }

    @Test
    void theClerkSeesAnswersChecksAndNoWholeTaxNumber() throws Exception {
        ApplicationNumber first = apply(andrii);
        ApplicationNumber second = apply(andrii);
        ReviewedApplication seen = as(olena, office -> office.review.open(second.toString(), "uk"));
        assertTrue(seen.isWaiting());
        assertTrue(seen.maskedTaxNumber().contains("•••••"));
        assertTrue(seen.sections().stream()
                .flatMap(section -> section.rows().stream())
                .noneMatch(row -> row.text().matches("\\d{10}")));
        ReviewCheck like = seen.checks().stream()
                .filter(check -> check.kind() == ReviewCheck.Kind.LIKE)
                .findFirst()
                .orElseThrow();
        assertFalse(like.passed());
        assertTrue(like.numbers().contains(first.toString()));
        assertEquals(
                1,
                count("select count(*) from audit.entry where action = 'application.read' and object_id = '"
                        + seen.application().number()
                        + "' and reason = 'casework.reason.review' and subject_account_id = "
                        + andrii.account()));
    }

    @Test
    void theInboxShowsWhatWaitsAndWhatWasRegisteredToday() throws Exception {
        ApplicationNumber application = apply(hanna);
        Inbox before = inbox(InboxQuery.all());
        assertTrue(before.page().rows().stream().anyMatch(row -> row.number().equals(application.toString())));
        Inbox found =
                inbox(new InboxQuery(InboxQuery.Tab.NEW, application.toString(), null, InboxQuery.Order.OLDEST, 1));
        assertEquals(1, found.page().total());
        assertEquals(0, found.urgent());
        assertEquals("2026-11-18", found.page().rows().get(0).registerBy().toString());
        register(olena, application);
        Inbox after = inbox(InboxQuery.all());
        assertEquals(before.waiting() - 1, after.waiting());
        assertEquals(before.registeredToday() + 1, after.registeredToday());
        Inbox today = inbox(new InboxQuery(
                InboxQuery.Tab.REGISTERED_TODAY, application.toString(), null, InboxQuery.Order.NEWEST, 1));
        assertTrue(today.page().rows().get(0).caseNumber().startsWith("01-28-13-"));
    }

    @Test
    void theInboxIsFilteredByWordsAndSphere() throws Exception {
        apply(hanna);
        assertTrue(inbox(words("ВИКОПІЮВАННЯ")).page().total() > 0);
        assertTrue(inbox(words("ганна")).page().total() > 0);
        assertTrue(inbox(words("28-13")).page().total() > 0);
        assertEquals(0, inbox(words("100%_")).page().total());
        Inbox all = inbox(InboxQuery.all());
        assertEquals(1, all.spheres().size());
        InboxQuery sphere =
                new InboxQuery(InboxQuery.Tab.NEW, "", all.spheres().get(0).id(), InboxQuery.Order.NEWEST, 1);
        assertEquals(all.page().total(), inbox(sphere).page().total());
        InboxQuery other = new InboxQuery(InboxQuery.Tab.NEW, "", 0x7fffL, InboxQuery.Order.NEWEST, 1);
        assertEquals(0, inbox(other).page().total());
    }

    private static InboxQuery words(String words) {
        return new InboxQuery(InboxQuery.Tab.NEW, words, null, InboxQuery.Order.NEWEST, 1);
    }

    private Inbox inbox(InboxQuery query) throws Exception {
        return as(olena, office -> office.search.inbox(query));
    }

    /** The case number, whether this click made it or was told it. */
    private String click(Actor clerk, ApplicationNumber application) throws Exception {
        try {
            return register(clerk, application).number();
        } catch (AlreadyRegistered refusal) {
            return (String) refusal.arguments()[1];
        }
    }

    private ApplicationNumber apply(Actor citizen) throws Exception {
        return OfficeDay.apply(town, citizen, Map.of());
    }

    private RegisteredCase register(Actor clerk, ApplicationNumber application) throws Exception {
        return as(clerk, office -> office.registration.register(new RegisterApplication(application.toString())));
    }

    private <T> T as(Actor actor, Work<T> work) throws Exception {
        return town.as(actor, desk -> work.with(new OfficeDay(desk, actor)));
    }

    private long count(String query) throws Exception {
        return town.database()
                .inTransaction(em -> ((Number) em.createNativeQuery(query).getSingleResult()).longValue());
    }

    private interface Work<T> {
        T with(OfficeDay office) throws Exception;
    }
}
