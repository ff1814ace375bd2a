package ua.vikno.submission;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import ua.vikno.catalogue.ServiceCode;
import ua.vikno.document.DocumentView;
import ua.vikno.document.SampleFiles;
import ua.vikno.form.FormEntries;
import ua.vikno.form.SampleForms;
import ua.vikno.kernel.Actor;
import ua.vikno.kernel.NotFound;
import ua.vikno.kernel.Page;
import ua.vikno.kernel.Role;
import ua.vikno.notification.TestNotices;

/** From the first click to a number, on real PostgreSQL, each act in a transaction of its own. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ApplyingIT {

    private static final ServiceCode EXTRACT = new ServiceCode("28-13");

    private SubmissionTown town;
    private Actor hanna;
    private Actor andrii;

    @BeforeAll
    void load() throws Exception {
        town = new SubmissionTown();
        hanna = town.citizen("citizen-hanna");
        andrii = town.citizen("citizen-andrii");
    }

    @AfterAll
    void close() {
        town.close();
    }

    @Test
    void aDraftBeginsWithWhatThePortalKnowsAndIsOneForAService() throws Exception {
        DraftId first = open(hanna);
        assertEquals(first, open(hanna));
        DraftView draft = get(hanna, first);
        assertEquals("+380000004117", draft.entries().one("phone"));
        assertEquals("2000", draft.entries().one("scale"));
        assertEquals(1, draft.step());
    }

    @Test
    void whoComesAgainGoesOnWhereTheyLeftOff() throws Exception {
        Actor petro = town.citizen("citizen-petro");
        DraftId draft = open(petro);
        assertEquals(draft, resume(petro).id());
        assertEquals(1, resume(petro).resume());
        town.as(petro, desk -> desk.drafts.save(new SaveDraft(draft, Long.MAX_VALUE, 3, FormEntries.NONE)));
        assertEquals(3, resume(petro).resume());
    }

    private DraftView resume(Actor citizen) throws Exception {
        return town.as(citizen, desk -> desk.drafts.resume(EXTRACT));
    }

    @Test
    void whatCannotBeOrderedIsSaidPlainly() {
        assertThrows(NotOrderable.class, () -> town.as(hanna, desk -> desk.drafts.open(new ServiceCode("01-02"))));
        assertThrows(NotFound.class, () -> town.as(hanna, desk -> desk.drafts.open(new ServiceCode("99-99"))));
    }

    @Test
    void anythingTypedIsKeptEvenWhatIsWrong() throws Exception {
        DraftId draft = open(andrii);
        save(andrii, draft, Map.of("phone", "не скажу", "purpose", "a\u0000b", "place.lat", "33,4", "intruder", "x"));
        FormEntries kept = get(andrii, draft).entries();
        assertEquals("не скажу", kept.one("phone"));
        assertEquals("a\uFFFDb", kept.one("purpose"));
        assertTrue(kept.all("intruder").isEmpty());
    }

    @Test
    void twoTabsOnDifferentInputsBothStay() throws Exception {
        Actor iryna = town.citizen("citizen-iryna");
        DraftId draft = open(iryna);
        long base = get(iryna, draft).version();
        assertTrue(save(iryna, draft, base, Map.of("purpose", "оренда")).isSaved());
        assertTrue(save(iryna, draft, base, Map.of("phone", "+380671112233")).isSaved());
        FormEntries kept = get(iryna, draft).entries();
        assertEquals("оренда", kept.one("purpose"));
        assertEquals("+380671112233", kept.one("phone"));
    }

    @Test
    void theLaterTabWinsOnlyAfterSeeingTheDifference() throws Exception {
        Actor citizen = town.citizen("citizen-iryna");
        DraftId draft = open(citizen);
        long base = get(citizen, draft).version();
        save(citizen, draft, base, Map.of("purpose", "перша вкладка"));
        SavedDraft refused = save(citizen, draft, base, Map.of("purpose", "друга вкладка"));
        assertFalse(refused.isSaved());
        assertEquals(List.of("друга вкладка"), refused.differences().get(0).mine());
        assertEquals(List.of("перша вкладка"), refused.differences().get(0).there());
        assertEquals("перша вкладка", get(citizen, draft).entries().one("purpose"));
        assertTrue(save(citizen, draft, refused.version(), Map.of("purpose", "друга вкладка"))
                .isSaved());
        assertEquals("друга вкладка", get(citizen, draft).entries().one("purpose"));
    }

    @Test
    void moreThanADraftHoldsIsRefusedAndTheRestStays() throws Exception {
        DraftId draft = open(andrii);
        save(andrii, draft, Map.of("residence", "вул. Липова, 17"));
        assertThrows(TooMuchTyped.class, () -> save(andrii, draft, Map.of("purpose", "я".repeat(200_001))));
        assertEquals("вул. Липова, 17", get(andrii, draft).entries().one("residence"));
    }

    @Test
    void anothersDraftIsNotThereAndTheTrailKeepsWhoAsked() throws Exception {
        DraftId hannas = open(hanna);
        long before = refusals(andrii);
        assertThrows(NotFound.class, () -> get(andrii, hannas));
        assertThrows(NotFound.class, () -> save(andrii, hannas, Map.of("purpose", "чуже")));
        assertThrows(NotFound.class, () -> submit(andrii, hannas));
        assertThrows(NotFound.class, () -> attach(andrii, hannas));
        assertEquals(before, refusals(andrii), "a test's transaction rolls its line back too");
        assertEquals(hannas, open(hanna));
    }

    @Test
    void anIncompleteFormIsNotSubmittedAndNothingTypedIsLost() throws Exception {
        Actor citizen = town.citizen("citizen-andrii");
        DraftId draft = open(citizen);
        SubmitOutcome outcome = town.as(
                citizen,
                desk -> desk.submitting.submit(
                        new SaveDraft(draft, version(desk, draft), 4, entries(Map.of("consent", "true"))), "uk"));
        assertFalse(outcome.isSubmitted());
        assertTrue(
                outcome.problems().stream().anyMatch(problem -> problem.field().equals("place")));
        assertEquals("true", get(citizen, draft).entries().one("consent"));
    }

    @Test
    void aFileBelongsToTheDraftAndGoesWithIt() throws Exception {
        Actor citizen = town.citizen("citizen-andrii");
        DraftId draft = open(citizen);
        DocumentView file = attach(citizen, draft);
        assertEquals(
                List.of(file.id().toString()), get(citizen, draft).entries().all("attachments"));
        town.as(citizen, desk -> {
            desk.drafts.detach(draft, "attachments", file.id());
            return null;
        });
        assertTrue(get(citizen, draft).entries().all("attachments").isEmpty());
        assertEquals(0, count("select count(*) from document.file where id = " + file.id()));
    }

    @Test
    void pressedTwentyTimesAtOnceItIsOneApplication() throws Exception {
        Actor citizen = town.citizen("citizen-hanna");
        DraftId draft = fill(citizen);
        ExecutorService threads = Executors.newFixedThreadPool(20);
        try {
            List<Callable<ApplicationNumber>> presses = IntStream.range(0, 20)
                    .<Callable<ApplicationNumber>>mapToObj(
                            i -> () -> submit(citizen, draft).number())
                    .toList();
            Set<ApplicationNumber> numbers = new HashSet<>();
            for (Future<ApplicationNumber> press : threads.invokeAll(presses)) {
                numbers.add(press.get());
            }
            assertEquals(1, numbers.size());
            assertEquals(1, count("select count(*) from submission.application where draft_id = " + draft));
            assertEquals(0, count("select count(*) from submission.draft where id = " + draft));
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void whatIsSubmittedIsFoundByItsNumberAndTold() throws Exception {
        DraftId draft = fill(hanna);
        DocumentView file = attach(hanna, draft);
        ApplicationNumber number = submit(hanna, draft).number();
        ApplicationView application = town.as(hanna, desk -> desk.applications.get(number));
        assertEquals("Навчальна Ганна Олексіївна", application.applicantName());
        assertEquals(49.06857, application.place().latitude());
        assertEquals(2000, application.place().scale());
        assertEquals("2026-12-01", application.dueOn().toString());
        assertEquals(List.of(file.id()), application.attachments());
        assertEquals(ApplicationStatus.SUBMITTED, application.history().get(0).status());
        assertTrue(town.as(hanna, desk -> TestNotices.letters(desk.em)).contains("submission.submitted"));
        assertEquals(
                1,
                count("select count(*) from kernel.change where topic = 'submission.submitted' and key = '"
                        + application.id() + "'"));
        assertThrows(NotFound.class, () -> town.as(andrii, desk -> desk.applications.get(number)));
        Page<ApplicationSummary> mine = town.as(hanna, desk -> desk.applications.mine(1, 20));
        assertTrue(mine.rows().stream().anyMatch(line -> line.number().equals(number)));
    }

    @Test
    void numbersHaveNoGapsEvenAfterARefusal() throws Exception {
        long last = count("select coalesce(max(number), 0) from submission.application");
        DraftId draft = fill(hanna);
        assertThrows(
                IllegalStateException.class,
                () -> town.as(hanna, desk -> {
                    desk.submitting.submit(new SaveDraft(draft, version(desk, draft), 4, FormEntries.NONE), "uk");
                    throw new IllegalStateException("the server died here");
                }));
        assertEquals(last + 1, submit(hanna, draft).number().value());
    }

    @Test
    void itCanBeTakenBackUntilItIsRegistered() throws Exception {
        ApplicationNumber first = submit(hanna, fill(hanna)).number();
        town.as(hanna, desk -> {
            desk.applications.withdraw(first);
            return null;
        });
        assertThrows(ApplicationNotInState.class, () -> withdraw(first));
        ApplicationNumber second = submit(hanna, fill(hanna)).number();
        town.as(town.staff("staff-tetiana", Role.ADMINISTRATOR), desk -> {
            ApplicationId id =
                    new ApplicationId(count("select id from submission.application where number = " + second.value()));
            desk.progress.move(id, ApplicationStatus.REGISTERED);
            return null;
        });
        assertThrows(ApplicationNotInState.class, () -> withdraw(second));
    }

    @Test
    void theDatabaseItselfRefusesToChangeWhatWasSubmitted() throws Exception {
        ApplicationNumber number = submit(hanna, fill(hanna)).number();
        assertThrows(
                Exception.class,
                () -> town.database()
                        .inTransaction(em -> em.createNativeQuery(
                                        "update submission.application set answers = '{}' where number = "
                                                + number.value())
                                .executeUpdate()));
    }

    @Test
    void staffReadWhatIsWithinTheirDutiesAndSayWhy() throws Exception {
        ApplicationNumber number = submit(hanna, fill(hanna)).number();
        Actor officer = town.staff("staff-roman", Role.PROVIDER_OFFICER);
        ApplicationView seen = town.as(officer, desk -> desk.reading.open(number, "розгляд заяви"));
        assertEquals("Навчальна Ганна Олексіївна", seen.applicantName());
        assertEquals(
                1,
                count("select count(*) from audit.entry where action = 'application.read' and reason = 'розгляд заяви'"
                        + " and subject_account_id = " + hanna.account() + " and object_id = '" + seen.number() + "'"));
    }

    @Test
    void whatCameAfterTheSessionEndedWaitsForThePerson() throws Exception {
        Actor citizen = town.citizen("citizen-iryna");
        DraftId draft = open(citizen);
        town.as(Actor.NOBODY, desk -> {
            desk.late.keep(
                    citizen.account(),
                    new OlderPage(draft, "", 0, 3, 0),
                    step -> entries(Map.of("purpose", "пізно, але не втрачено")));
            desk.late.keep(
                    hanna.account(),
                    new OlderPage(draft, "", 0, 3, 0),
                    step -> entries(Map.of("purpose", "чужа сесія")));
            return null;
        });
        DraftView back = get(citizen, draft);
        assertTrue(back.hasLate());
        assertEquals("пізно, але не втрачено", back.late().entries().one("purpose"));
        save(citizen, draft, Map.of("purpose", back.late().entries().one("purpose")));
        assertFalse(get(citizen, draft).hasLate());
    }

    private DraftId fill(Actor citizen) throws Exception {
        DraftId draft = open(citizen);
        town.as(
                citizen,
                desk -> desk.drafts.save(new SaveDraft(draft, version(desk, draft), 4, SampleForms.wellFilled())));
        return draft;
    }

    private DraftId open(Actor citizen) throws Exception {
        return town.as(citizen, desk -> desk.drafts.open(EXTRACT));
    }

    private DraftView get(Actor citizen, DraftId draft) throws Exception {
        return town.as(citizen, desk -> desk.drafts.get(draft));
    }

    private SavedDraft save(Actor citizen, DraftId draft, Map<String, String> typed) throws Exception {
        return town.as(citizen, desk -> desk.drafts.save(new SaveDraft(draft, Long.MAX_VALUE, 1, entries(typed))));
    }

    private SavedDraft save(Actor citizen, DraftId draft, long base, Map<String, String> typed) throws Exception {
        return town.as(citizen, desk -> desk.drafts.save(new SaveDraft(draft, base, 1, entries(typed))));
    }

    private SubmitOutcome submit(Actor citizen, DraftId draft) throws Exception {
        return town.as(
                citizen,
                desk -> desk.submitting.submit(new SaveDraft(draft, Long.MAX_VALUE, 4, FormEntries.NONE), "uk"));
    }

    private DocumentView attach(Actor citizen, DraftId draft) throws Exception {
        return town.as(
                citizen,
                desk -> desk.drafts.attach(
                        draft, "attachments", "Договір.pdf", -1, new ByteArrayInputStream(SampleFiles.pdf(5000))));
    }

    private void withdraw(ApplicationNumber number) throws Exception {
        town.as(hanna, desk -> {
            desk.applications.withdraw(number);
            return null;
        });
    }

    private static long version(SubmissionTown.Desk desk, DraftId draft) {
        return desk.drafts.get(draft).version();
    }

    private long refusals(Actor actor) throws Exception {
        return count(
                "select count(*) from audit.entry where action = 'access.refused' and account_id = " + actor.account());
    }

    private long count(String query) throws Exception {
        return town.database()
                .inTransaction(em -> ((Number) em.createNativeQuery(query).getSingleResult()).longValue());
    }

    private static FormEntries entries(Map<String, String> typed) {
        Map<String, List<String>> entries = new java.util.HashMap<>();
        typed.forEach((name, value) -> entries.put(name, List.of(value)));
        return new FormEntries(entries);
    }
}
