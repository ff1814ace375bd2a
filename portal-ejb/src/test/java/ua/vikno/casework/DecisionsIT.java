package ua.vikno.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import ua.vikno.form.FormEntries;
import ua.vikno.kernel.Actor;
import ua.vikno.kernel.BusinessException;
import ua.vikno.kernel.NotFound;
import ua.vikno.kernel.Role;
import ua.vikno.notification.TestNotices;
import ua.vikno.submission.ApplicationNotInState;
import ua.vikno.submission.ApplicationNumber;
import ua.vikno.submission.ApplicationStatus;
import ua.vikno.submission.CorrectionFaulty;
import ua.vikno.submission.RefusalView;
import ua.vikno.submission.SaveCorrection;
import ua.vikno.submission.SubmissionTown;

/** Asking to correct and refusing, on real PostgreSQL, each act in a transaction of its own. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DecisionsIT {

    private static final String WORDS = "Напишіть, якої саме оренди";

    private SubmissionTown town;
    private Actor hanna;
    private Actor olena;
    private Actor tetiana;
    private Actor zoriana;

    @BeforeAll
    void load() throws Exception {
        town = new SubmissionTown();
        hanna = town.citizen("citizen-hanna");
        olena = town.staff("staff-olena", Role.ADMINISTRATOR);
        tetiana = town.staff("staff-tetiana", Role.CHIEF);
        zoriana = town.staff("staff-zoriana", Role.CHIEF);
    }

    @AfterAll
    void close() {
        town.close();
    }

    @Test
    void itLeavesTheInboxComesBackToItsPlaceAndShowsWhatChanged() throws Exception {
        ApplicationNumber number = apply();
        ApplicationNumber later = apply();
        Inbox before = inbox(InboxQuery.Tab.NEW, "");
        ask(olena, number);
        Inbox asked = inbox(InboxQuery.Tab.NEW, "");
        assertEquals(before.waiting() - 1, asked.waiting());
        assertEquals(before.atApplicant() + 1, asked.atApplicant());
        InboxRow there = row(InboxQuery.Tab.AT_APPLICANT, number);
        assertEquals(ApplicationStatus.CORRECTION_ASKED, there.status());
        assertEquals(SubmissionTown.CLOCK.instant(), there.since());
        assertFalse(there.urgent(), "its clock stands");
        assertTold(number, "application.correction-asked", "submission.correction-asked", "CORRECTION_ASKED");
        send(number, "оренда гаража");
        assertEquals(
                ApplicationStatus.CORRECTED, row(InboxQuery.Tab.NEW, number).status());
        List<String> order = inbox(InboxQuery.Tab.NEW, "").page().rows().stream()
                .map(InboxRow::number)
                .toList();
        assertTrue(order.indexOf(later.toString()) < order.indexOf(number.toString()), "its own place, " + order);
        ReviewedApplication seen = as(olena, office -> office.review.open(number.toString(), "uk"));
        ReviewedAnswers.Corrected round = seen.answers().corrections().get(0);
        assertEquals(WORDS, round.wrong().get(0).words());
        assertEquals(1, round.changes().size());
        assertEquals(
                "підготовка договору оренди",
                round.changes().get(0).before().get(0).text());
        assertEquals("оренда гаража", round.changes().get(0).after().get(0).text());
        RegisteredCase registered = register(olena, number);
        assertTrue(registered.number().startsWith("01-28-13-"));
    }

    @Test
    void askedItIsNeitherRegisteredNorRefusedNorAskedAgain() throws Exception {
        ApplicationNumber number = apply();
        ask(olena, number);
        assertThrows(ApplicationNotInState.class, () -> register(tetiana, number));
        assertThrows(ApplicationNotInState.class, () -> ask(tetiana, number));
        assertThrows(ApplicationNotInState.class, () -> refuse(tetiana, number, "no-subject", ""));
        ReviewedApplication seen = as(olena, office -> office.review.open(number.toString(), "uk"));
        assertFalse(seen.isWaiting());
        assertEquals(List.of(), seen.answers().questions());
    }

    @Test
    void registeredOrTakenBackItIsNeitherAskedNorRefused() throws Exception {
        ApplicationNumber registered = apply();
        register(olena, registered);
        ApplicationNumber withdrawn = apply();
        town.as(hanna, desk -> {
            desk.applications.withdraw(withdrawn);
            return null;
        });
        for (ApplicationNumber number : List.of(registered, withdrawn)) {
            assertThrows(ApplicationNotInState.class, () -> ask(olena, number));
            assertThrows(ApplicationNotInState.class, () -> refuse(olena, number, "no-subject", ""));
        }
    }

    @Test
    void whatCannotBeAskedIsRefusedAndLeavesNothing() throws Exception {
        ApplicationNumber number = apply();
        for (Map<String, String> wrong : List.of(
                Map.<String, String>of(),
                Map.of("purpose", ""),
                Map.of("purpose", " \n\t "),
                Map.of("purpose", "я".repeat(1001)),
                Map.of("purpose", WORDS, "немає", WORDS),
                Map.of("consent", WORDS),
                Map.of("applicant", WORDS),
                Map.of("office", WORDS),
                Map.of("children.1.name", WORDS))) {
            assertThrows(CorrectionFaulty.class, () -> ask(olena, number, "", wrong), wrong.toString());
        }
        assertThrows(CorrectionFaulty.class, () -> ask(olena, number, "я".repeat(2001), Map.of("purpose", WORDS)));
        assertEquals(
                ApplicationStatus.SUBMITTED, row(InboxQuery.Tab.NEW, number).status());
        ask(olena, number, "\0\uD800😀", Map.of("purpose", "а\0б\uDC00'; drop table x; --<script>"));
        assertEquals(
                "а\uFFFDб\uFFFD'; drop table x; --<script>",
                as(olena, office -> office.review.open(number.toString(), "uk"))
                        .answers()
                        .corrections()
                        .get(0)
                        .wrong()
                        .get(0)
                        .words());
    }

    @Test
    void anotherCentresApplicationIsNotThere() throws Exception {
        ApplicationNumber number = apply();
        assertThrows(NotFound.class, () -> ask(zoriana, number));
        assertThrows(NotFound.class, () -> refuse(zoriana, number, "no-subject", ""));
        assertThrows(NotFound.class, () -> as(zoriana, office -> office.decisions.reasons(number.toString())));
        for (String guessed : List.of("999999", "—", "1".repeat(9_000), "a\0b")) {
            assertThrows(NotFound.class, () -> as(olena, office -> office.decisions.reasons(guessed)), guessed);
        }
    }

    @Test
    void refusedItTellsTheReasonTheArticleAndTheWords() throws Exception {
        ApplicationNumber number = apply();
        refuse(olena, number, "no-subject", "Будинку вже немає.");
        assertTold(number, "application.refused", "submission.refused", "REFUSED");
        RefusalView refusal =
                town.as(hanna, desk -> desk.correcting.refusal(number)).orElseThrow();
        assertTrue(refusal.basis().uk().contains("стаття 65"));
        assertEquals("Будинку вже немає.", refusal.words());
        assertEquals(
                ApplicationStatus.REFUSED, row(InboxQuery.Tab.REFUSED, number).status());
        assertEquals(0, inbox(InboxQuery.Tab.NEW, number.toString()).page().total());
        assertThrows(ApplicationNotInState.class, () -> register(olena, number));
        assertThrows(ApplicationNotInState.class, () -> ask(olena, number));
    }

    @Test
    void withoutAReasonOfTheListWordsAreNeeded() throws Exception {
        ApplicationNumber number = apply();
        assertThrows(CorrectionFaulty.class, () -> refuse(olena, number, "", " \n "));
        assertThrows(CorrectionFaulty.class, () -> refuse(olena, number, "no-subject", "я".repeat(2001)));
        assertThrows(ReasonNotOffered.class, () -> refuse(olena, number, "invented", "слова"));
        refuse(olena, number, "", "Послугу надає інша громада.");
        RefusalView refusal =
                town.as(hanna, desk -> desk.correcting.refusal(number)).orElseThrow();
        assertEquals(null, refusal.reason());
        assertEquals("Послугу надає інша громада.", refusal.words());
    }

    @Test
    void aCentresOwnListMayBeEmptyAndItsOwnReasonsAreItsOwn() throws Exception {
        ApplicationNumber number = apply();
        List<RefusalReason> known = as(olena, office -> office.decisions.reasons(number.toString()));
        assertTrue(known.stream().allMatch(reason -> reason.basis() != null), "the law's reasons name their article");
        long centre = count("select centre_id from submission.application where number = " + number.value());
        town.database()
                .inTransaction(em -> em.createNativeQuery(
                                "insert into casework.refusal_reason (centre_id, code, name_uk, name_en, words_uk, words_en,"
                                        + " basis_uk, basis_en, position) values (" + centre
                                        + ", 'own', 'Своя', 'Own', 'Своя', 'Own', '', '', 1), ((select max(id) from"
                                        + " organisation.centre), 'theirs', 'Чужа', 'Theirs', 'Чужа', 'Theirs', '', '', 1)")
                        .executeUpdate());
        List<String> codes = as(olena, office -> office.decisions.reasons(number.toString())).stream()
                .map(RefusalReason::code)
                .toList();
        assertEquals(List.of("defects-not-fixed", "no-subject", "own"), codes);
        assertThrows(ReasonNotOffered.class, () -> refuse(olena, number, "theirs", ""));
        town.database()
                .inTransaction(em -> em.createNativeQuery("update casework.refusal_reason set active = false")
                        .executeUpdate());
        assertEquals(List.of(), as(olena, office -> office.decisions.reasons(number.toString())));
        assertThrows(ReasonNotOffered.class, () -> refuse(olena, number, "no-subject", ""));
        town.database()
                .inTransaction(em -> em.createNativeQuery(
                                "update casework.refusal_reason set active = true" + " where centre_id is null")
                        .executeUpdate());
    }

    @Test
    void ofAllWhoDecideAtOnceOneDoes() throws Exception {
        for (int round = 0; round < 3; round++) {
            ApplicationNumber number = apply();
            List<String> done = together(List.of(
                    () -> act("asked", () -> ask(olena, number)),
                    () -> act("asked", () -> ask(tetiana, number)),
                    () -> act("registered", () -> register(tetiana, number)),
                    () -> act("refused", () -> refuse(olena, number, "no-subject", "")),
                    () -> act(
                            "withdrawn",
                            () -> town.as(hanna, desk -> {
                                desk.applications.withdraw(number);
                                return null;
                            }))));
            String won = done.stream().filter(act -> !act.isEmpty()).findFirst().orElse("");
            // an application that is with the person may still be taken back by them
            List<String> allowed =
                    done.contains("asked") && done.contains("withdrawn") ? List.of("asked", "withdrawn") : List.of(won);
            assertEquals(
                    allowed,
                    done.stream().filter(act -> !act.isEmpty()).sorted().toList());
            assertEquals(
                    done.contains("asked") ? 1 : 0,
                    count("select count(*) from submission.correction c join submission.application a"
                            + " on a.id = c.application_id where a.number = " + number.value()));
        }
    }

    @Test
    void sentAndTakenBackAtOnceItIsOneOfBoth() throws Exception {
        ApplicationNumber number = apply();
        ask(olena, number);
        together(List.of(
                () -> act("sent", () -> send(number, "оренда гаража")),
                () -> act("sent", () -> send(number, "оренда складу")),
                () -> act(
                        "withdrawn",
                        () -> town.as(hanna, desk -> {
                            desk.applications.withdraw(number);
                            return null;
                        }))));
        assertTrue(count("select content from submission.application where number = " + number.value()) <= 2);
        assertEquals(
                ApplicationStatus.WITHDRAWN,
                town.as(hanna, desk -> desk.applications.get(number)).status(),
                "sent before or not, it may be taken back");
    }

    private static List<String> together(List<Callable<String>> acts) throws Exception {
        CountDownLatch start = new CountDownLatch(acts.size());
        ExecutorService hands = Executors.newFixedThreadPool(acts.size());
        try {
            List<Callable<String>> ready = new ArrayList<>();
            acts.forEach(act -> ready.add(() -> {
                start.countDown();
                start.await();
                return act.call();
            }));
            List<String> done = new ArrayList<>();
            for (Future<String> act : hands.invokeAll(ready)) {
                done.add(act.get());
            }
            return done;
        } finally {
            hands.shutdownNow();
        }
    }

    /** Its name where it was done; nothing where somebody was faster. */
    private static String act(String name, Callable<?> act) throws Exception {
        try {
            act.call();
            return name;
        } catch (BusinessException refused) {
            return "";
        }
    }

    private void assertTold(ApplicationNumber number, String action, String letter, String status) throws Exception {
        assertEquals(
                1,
                count("select count(*) from audit.entry where action = '" + action + "' and object_id = '" + number
                        + "' and subject_account_id = " + hanna.account() + " and reason = 'casework.reason.review'"));
        assertTrue(town.as(hanna, desk -> TestNotices.letters(desk.em)).contains(letter));
        assertEquals(
                1,
                count("select count(*) from kernel.change where topic = 'submission.moved' and detail ->> 'status' = '"
                        + status + "' and key = (select id::text from submission.application where number = "
                        + number.value() + ")"));
    }

    private ApplicationNumber apply() throws Exception {
        return OfficeDay.apply(town, hanna, Map.of());
    }

    private Void ask(Actor clerk, ApplicationNumber number) throws Exception {
        return ask(clerk, number, "Зауваження", Map.of("purpose", WORDS));
    }

    private Void ask(Actor clerk, ApplicationNumber number, String remark, Map<String, String> wrong) throws Exception {
        return as(clerk, office -> {
            office.decisions.ask(new AskForCorrection(number.toString(), remark, wrong));
            return null;
        });
    }

    private Void refuse(Actor clerk, ApplicationNumber number, String reason, String words) throws Exception {
        return as(clerk, office -> {
            office.decisions.refuse(new RefuseApplication(number.toString(), reason, words));
            return null;
        });
    }

    private Object send(ApplicationNumber number, String purpose) throws Exception {
        Map<String, List<String>> typed = new HashMap<>();
        typed.put("purpose", List.of(purpose));
        return town.as(
                hanna,
                desk -> desk.correcting.send(new SaveCorrection(number, Long.MAX_VALUE, new FormEntries(typed))));
    }

    private RegisteredCase register(Actor clerk, ApplicationNumber number) throws Exception {
        return as(clerk, office -> office.registration.register(new RegisterApplication(number.toString())));
    }

    private Inbox inbox(InboxQuery.Tab tab, String words) throws Exception {
        return as(olena, office -> office.search.inbox(new InboxQuery(tab, words, null, InboxQuery.Order.NEWEST, 1)));
    }

    private InboxRow row(InboxQuery.Tab tab, ApplicationNumber number) throws Exception {
        return inbox(tab, number.toString()).page().rows().get(0);
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
