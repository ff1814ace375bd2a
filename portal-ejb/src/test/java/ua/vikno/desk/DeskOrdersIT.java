package ua.vikno.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
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
import ua.vikno.casework.MadeCases;
import ua.vikno.catalogue.ServiceCode;
import ua.vikno.document.FileTypeNotAccepted;
import ua.vikno.document.SampleFiles;
import ua.vikno.form.FormEntries;
import ua.vikno.form.SampleForms;
import ua.vikno.identity.DemoAccounts;
import ua.vikno.kernel.Actor;
import ua.vikno.kernel.NotFound;
import ua.vikno.kernel.PersonName;
import ua.vikno.kernel.PhoneNumber;
import ua.vikno.kernel.Role;
import ua.vikno.kernel.TaxNumber;
import ua.vikno.organisation.TestOrganisation;
import ua.vikno.registry.CardId;
import ua.vikno.registry.TestRegister;
import ua.vikno.subject.TestSubjects;
import ua.vikno.submission.ApplicationNumber;
import ua.vikno.submission.ApplicationStatus;
import ua.vikno.submission.ApplicationView;
import ua.vikno.submission.DraftId;
import ua.vikno.submission.DraftView;
import ua.vikno.submission.SaveDraft;
import ua.vikno.submission.ScannedFile;
import ua.vikno.submission.SeenDocument;
import ua.vikno.submission.SubmissionTown;

/** A visitor's order from the desk to the case, on real PostgreSQL, each act in a transaction of its own. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DeskOrdersIT {

    private static final ServiceCode EXTRACT = new ServiceCode("28-13");
    private static final SeenDocument CARD = new SeenDocument("idCard", "000123456");
    private static final LocalDate BORN = LocalDate.of(1990, 1, 1);

    private SubmissionTown town;
    private Actor hanna;
    private Actor olena;
    private Actor tetiana;

    @BeforeAll
    void load() throws Exception {
        town = new SubmissionTown();
        hanna = town.citizen("citizen-hanna");
        olena = town.staff("staff-olena", Role.ADMINISTRATOR);
        tetiana = town.staff("staff-tetiana", Role.CHIEF);
    }

    @AfterAll
    void close() {
        town.close();
    }

    private interface Work<T> {
        T of(DeskOrders orders, CasePapers papers, SubmissionTown.Desk desk) throws Exception;
    }

    private <T> T as(Actor clerk, Work<T> work) throws Exception {
        return town.as(clerk, desk -> {
            Visitors visitors = new Visitors();
            visitors.accounts = DemoAccounts.directory(desk.em);
            visitors.register = TestRegister.on(desk.em, SubmissionTown.CLOCK);
            visitors.restrictions = TestRegister.restrictions(desk.em, SubmissionTown.CLOCK, () -> clerk);
            visitors.actor = () -> clerk;
            DeskOrders orders = new DeskOrders();
            orders.visitors = visitors;
            orders.subjects = TestSubjects.reading(desk.em, clerk);
            orders.drafts = desk.deskDrafts;
            orders.submitting = desk.submitting;
            orders.applications = desk.reading;
            orders.papers = desk.deskPapers;
            orders.registration = MadeCases.registration(desk, clerk);
            orders.staff = TestOrganisation.staff(desk.em, SubmissionTown.CLOCK, () -> clerk);
            CasePapers papers = new CasePapers();
            papers.applications = MadeCases.review(desk, clerk);
            papers.papers = desk.deskPapers;
            papers.documents = ua.vikno.document.TestDocuments.store(desk.em, SubmissionTown.CLOCK);
            papers.audit = ua.vikno.audit.TestAudit.trail(desk.em, () -> clerk);
            papers.actor = () -> clerk;
            papers.clock = SubmissionTown.CLOCK;
            return work.of(orders, papers, desk);
        });
    }

    private static NewVisitor visitor(String surname, SeenDocument seen) {
        return new NewVisitor(new PersonName(surname, "Мотря", ""), null, BORN, new PhoneNumber("+380671234567"), seen);
    }

    private DraftId filled(NewVisitor visitor) throws Exception {
        DraftId draft = as(olena, (orders, papers, desk) -> orders.begin(visitor, EXTRACT));
        FormEntries typed = SampleForms.wellFilled();
        as(olena, (orders, papers, desk) -> desk.drafts.save(new SaveDraft(draft, Long.MAX_VALUE, 4, typed)));
        return draft;
    }

    private DeskOutcome register(Actor clerk, DraftId draft, ScannedFile scan) throws Exception {
        SaveDraft last = new SaveDraft(draft, Long.MAX_VALUE, 4, FormEntries.NONE);
        return as(clerk, (orders, papers, desk) -> orders.register(last, scan, "uk"));
    }

    @Test
    void whoNeverSignedInGetsACase() throws Exception {
        DraftId draft = filled(visitor("Перша", CARD));
        DraftView view =
                as(tetiana, (orders, papers, desk) -> desk.drafts.current(draft).draft());
        assertEquals("Перша Мотря", view.visitor());
        assertTrue(as(olena, (orders, papers, desk) -> orders.waiting()).stream()
                .anyMatch(one -> one.id().equals(draft)));
        byte[] paper = as(olena, (orders, papers, desk) -> desk.deskCopies.toSign(draft, "uk"))
                .orElseThrow();
        assertTrue(paper.length > 1000);
        DeskOutcome outcome = register(olena, draft, null);
        assertTrue(outcome.isRegistered());
        String number = outcome.submitted().number().toString();
        PapersView taken = as(olena, (orders, papers, desk) -> papers.open(number, "uk"));
        assertEquals(outcome.registered().number(), taken.caseNumber());
        assertTrue(taken.application().isAtDesk());
        assertEquals(ApplicationStatus.REGISTERED, taken.application().status());
        assertFalse(taken.signing().isScanned());
        assertTrue(as(olena, (orders, papers, desk) -> papers.inventory(number)).length > 1000);
        assertEquals(
                1,
                count("select count(*) from registry.card where passport = '000123456' and account_id = "
                        + taken.application().account()));
        assertEquals(
                1,
                count("select count(*) from audit.entry where action = 'application.submitted' and reason ="
                        + " 'submission.reason.desk' and subject_account_id = "
                        + taken.application().account()));
    }

    @Test
    void pressedTwentyTimesAtOnceItIsOneCase() throws Exception {
        DraftId draft = filled(visitor("Двадцята", new SeenDocument("idCard", "000123457")));
        ExecutorService threads = Executors.newFixedThreadPool(20);
        try {
            List<Callable<String>> presses = IntStream.range(0, 20)
                    .<Callable<String>>mapToObj(
                            i -> () -> register(olena, draft, null).registered().number())
                    .toList();
            Set<String> numbers = new HashSet<>();
            for (Future<String> press : threads.invokeAll(presses)) {
                numbers.add(press.get());
            }
            assertEquals(1, numbers.size());
            assertEquals(
                    1,
                    count("select count(*) from casework.case_file c join submission.application a"
                            + " on a.id = c.application_id where a.draft_id = " + draft));
            assertEquals(
                    1,
                    count("select count(*) from submission.signing s join submission.application a"
                            + " on a.id = s.application_id where a.draft_id = " + draft));
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void whoSignsInLaterFindsItInTheirCabinet() throws Exception {
        String surname = town.database()
                .inTransaction(em -> DemoAccounts.directory(em)
                        .find(hanna.account())
                        .orElseThrow()
                        .name()
                        .surname());
        String given = town.database()
                .inTransaction(em -> DemoAccounts.directory(em)
                        .find(hanna.account())
                        .orElseThrow()
                        .name()
                        .given());
        TaxNumber number = town.database()
                .inTransaction(em -> DemoAccounts.directory(em)
                        .find(hanna.account())
                        .orElseThrow()
                        .taxNumber());
        LocalDate born = town.database()
                .inTransaction(em -> DemoAccounts.directory(em)
                        .find(hanna.account())
                        .orElseThrow()
                        .birthDate());
        DraftId own = town.as(hanna, desk -> desk.drafts.open(EXTRACT));
        DraftId draft = filled(new NewVisitor(
                new PersonName(surname, given, ""), number, born, null, new SeenDocument("idCard", "000123460")));
        assertNotEquals(own, draft);
        assertThrows(NotFound.class, () -> town.as(hanna, desk -> desk.drafts.get(draft)));
        assertThrows(NotFound.class, () -> town.as(olena, desk -> desk.drafts.get(own)));
        ApplicationNumber made = register(olena, draft, null).submitted().number();
        ApplicationView seen = town.as(hanna, desk -> desk.applications.get(made));
        assertTrue(seen.isAtDesk());
        NewVisitor other = new NewVisitor(
                new PersonName("Чужа", given, ""), number, born, null, new SeenDocument("idCard", "000123460"));
        assertThrows(OtherPersonsNumber.class, () -> as(olena, (orders, papers, desk) -> orders.begin(other, EXTRACT)));
    }

    @Test
    void papersComeWithTheApplicationAndLater() throws Exception {
        DraftId draft = filled(visitor("Паперова", new SeenDocument("idCard", "000123458")));
        ScannedFile wrong = new ScannedFile("", "a.svg", -1, new ByteArrayInputStream(SampleFiles.svg()));
        assertThrows(FileTypeNotAccepted.class, () -> register(olena, draft, wrong));
        assertEquals(0, count("select count(*) from submission.application where draft_id = " + draft));
        ScannedFile signed =
                new ScannedFile("Підписана заява", "a.png", -1, new ByteArrayInputStream(SampleFiles.png()));
        String number = register(olena, draft, signed).submitted().number().toString();
        as(
                tetiana,
                (orders, papers, desk) -> papers.add(
                        number, new ScannedFile("", "later.pdf", -1, new ByteArrayInputStream(SampleFiles.pdf(100)))));
        PapersView taken = as(olena, (orders, papers, desk) -> papers.open(number, "uk"));
        assertTrue(taken.signing().isScanned());
        assertEquals(
                List.of("Підписана заява", "later.pdf"),
                taken.papers().stream()
                        .map(ua.vikno.submission.PaperView::title)
                        .toList());
        assertEquals(2, taken.application().attachments().size());
    }

    @Test
    void whatIsNotThereIsNotOrdered() {
        assertThrows(
                NotFound.class,
                () -> as(olena, (orders, papers, desk) -> orders.begin(new CardId(999_999), EXTRACT, CARD)));
        assertThrows(
                NotFound.class,
                () -> as(
                        olena,
                        (orders, papers, desk) -> orders.begin(visitor("Ніхто", CARD), new ServiceCode("99-99"))));
        assertThrows(NotFound.class, () -> register(olena, new DraftId(999_999), null));
    }

    @Test
    void theListOfTheDeskIsReadByIndex() throws Exception {
        filled(visitor("Планова", new SeenDocument("idCard", "000123459")));
        String plan = town.database().inTransaction(em -> {
            em.createNativeQuery("set local enable_seqscan = off").executeUpdate();
            List<?> lines = em.createNativeQuery(
                            "explain select d.id from submission.draft d where d.desk_centre_id ="
                                    + " any('{1}'::bigint[]) and d.desk_centre_id is not null order by d.saved_at desc limit 100")
                    .getResultList();
            return lines.toString();
        });
        assertTrue(plan.contains("draft_of_desk"), plan);
    }

    private long count(String sql) throws Exception {
        return town.database()
                .inTransaction(em -> ((Number) em.createNativeQuery(sql).getSingleResult()).longValue());
    }
}
