package ua.vikno.submission;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.PersistenceException;
import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ua.vikno.catalogue.ServiceCode;
import ua.vikno.document.DocumentView;
import ua.vikno.document.SampleFiles;
import ua.vikno.form.FormEntries;
import ua.vikno.form.FormProblem;
import ua.vikno.form.SampleForms;
import ua.vikno.kernel.Actor;
import ua.vikno.kernel.NotFound;
import ua.vikno.kernel.Role;

/** The person's side of a correction on real PostgreSQL: what is open, what is kept, what never goes. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CorrectingIT {

    private SubmissionTown town;
    private Actor hanna;
    private Actor andrii;
    private Actor olena;

    @BeforeAll
    void load() throws Exception {
        town = new SubmissionTown();
        hanna = town.citizen("citizen-hanna");
        andrii = town.citizen("citizen-andrii");
        olena = town.staff("staff-olena", Role.ADMINISTRATOR);
    }

    @AfterAll
    void close() {
        town.close();
    }

    @Test
    void theEarlierContentStaysWhateverIsSent() throws Exception {
        ApplicationNumber number = asked(Map.of("purpose", "Напишіть, якої саме оренди", "place", "Не той будинок"));
        assertEquals(
                List.of(),
                send(number, Map.of("purpose", "оренда гаража", "place.lat", "49,07", "place.lon", "33,42")));
        ApplicationView view = town.as(hanna, desk -> desk.applications.get(number));
        assertEquals(ApplicationStatus.CORRECTED, view.status());
        assertEquals("оренда гаража", view.answers().getString("purpose"));
        assertEquals(49.07, view.at().orElseThrow().latitude(), "what lists and sheets read follows");
        CorrectionView kept =
                town.as(hanna, desk -> desk.correcting.asked(number)).get(0);
        assertTrue(kept.isAnswered());
        assertEquals("підготовка договору оренди", kept.before().getString("purpose"));
        assertEquals("оренда гаража", kept.after().getString("purpose"));
        assertEquals(1, count("submission.earlier_content", view));
        assertFinal("update submission.application set answers = '{}' where id = " + view.id());
        assertFinal("update submission.application set status = 'CORRECTED', content = content + 1, answers = '{}'"
                + " where id = " + view.id());
        assertFinal("delete from submission.earlier_content where application_id = " + view.id());
        assertFinal("update submission.earlier_content set answers = '{}' where application_id = " + view.id());
    }

    @Test
    void asOftenAsItIsAskedForEveryContentIsKept() throws Exception {
        ApplicationNumber number = asked(Map.of("purpose", "перше"));
        send(number, Map.of("purpose", "друга мета"));
        ask(number, Map.of("purpose", "друге"));
        send(number, Map.of("purpose", "третя мета"));
        List<CorrectionView> rounds = town.as(hanna, desk -> desk.correcting.asked(number));
        assertEquals(
                List.of("друга мета", "третя мета"),
                rounds.stream().map(round -> round.after().getString("purpose")).toList());
        assertEquals("друга мета", rounds.get(1).before().getString("purpose"));
        assertEquals(
                List.of("SUBMITTED", "CORRECTION_ASKED", "CORRECTED", "CORRECTION_ASKED", "CORRECTED"),
                town.as(hanna, desk -> desk.applications.get(number)).history().stream()
                        .map(change -> change.status().name())
                        .toList());
    }

    @Test
    void whatIsNotMarkedCannotBeChangedByAForgedForm() throws Exception {
        ApplicationNumber number = asked(Map.of("purpose", "уточніть"));
        send(number, Map.of("purpose", "інша мета", "phone", "0509999999", "notify", "cabinet", "applicant", "x"));
        ApplicationView view = town.as(hanna, desk -> desk.applications.get(number));
        assertEquals("+380671234567", view.answers().getString("phone"));
        assertEquals("email", view.answers().getString("notify"));
    }

    @Test
    void whatIsTypedIsKeptAndNothingIsSentWhileItIsWrong() throws Exception {
        ApplicationNumber number = asked(Map.of("phone", "Немає такого номера"));
        List<FormProblem> problems = send(number, Map.of("phone", "телефон"));
        assertEquals("phone", problems.get(0).field());
        CorrectionTask task = town.as(hanna, desk -> desk.correcting.open(number));
        assertEquals("телефон", task.typed().one("phone"));
        assertEquals(ApplicationStatus.CORRECTION_ASKED, task.application().status());
        assertThrows(
                CorrectionTypedElsewhere.class,
                () -> town.as(
                        hanna,
                        desk -> desk.correcting.keep(new SaveCorrection(
                                number, task.version() - 1, entries(Map.of("phone", "0501112233"))))));
        assertThrows(TooMuchTyped.class, () -> send(number, Map.of("phone", "7".repeat(300_000))));
    }

    @Test
    void filesComeAndGoAndThoseSubmittedStayWithTheEarlierContent() throws Exception {
        ApplicationNumber number = asked(Map.of("attachments", "Додайте договір"));
        DocumentView first = attach(number, "один.pdf");
        DocumentView second = attach(number, "два.pdf");
        town.as(hanna, desk -> {
            desk.correcting.detach(number, "attachments", first.id());
            return null;
        });
        assertEquals(List.of(), send(number, Map.of()));
        ask(number, Map.of("attachments", "Не той договір"));
        town.as(hanna, desk -> {
            desk.correcting.detach(number, "attachments", second.id());
            return null;
        });
        DocumentView third = attach(number, "три.pdf");
        assertEquals(List.of(), send(number, Map.of()));
        ApplicationView view = town.as(hanna, desk -> desk.applications.get(number));
        assertEquals(List.of(second.id(), third.id()), view.attachments(), "the earlier file stays readable");
        assertEquals(
                1,
                number("select attachments from submission.v_application where id = " + view.id()),
                "and is not counted");
        assertThrows(
                NotFound.class,
                () -> town.as(
                        hanna,
                        desk -> desk.correcting.attach(
                                asked(Map.of("purpose", "уточніть")),
                                "attachments",
                                "чужий.pdf",
                                -1,
                                new ByteArrayInputStream(SampleFiles.pdf(100)))));
    }

    @Test
    void anothersApplicationIsNotThereAndOnesOwnOnlyWhileItIsAskedFor() throws Exception {
        ApplicationNumber number = asked(Map.of("purpose", "уточніть"));
        assertThrows(NotFound.class, () -> town.as(andrii, desk -> desk.correcting.open(number)));
        assertThrows(NotFound.class, () -> town.as(andrii, desk -> desk.correcting.asked(number)));
        assertThrows(
                NotFound.class,
                () -> town.as(andrii, desk -> desk.correcting.send(new SaveCorrection(number, 1, FormEntries.NONE))));
        send(number, Map.of("purpose", "інша мета"));
        assertThrows(ApplicationNotInState.class, () -> town.as(hanna, desk -> desk.correcting.open(number)));
        assertThrows(ApplicationNotInState.class, () -> send(number, Map.of("purpose", "ще раз")));
    }

    @ParameterizedTest
    @CsvSource({
        // asked, returned, promised before, promised after: Tuesday to Tuesday, over a weekend, the same day
        "2026-11-17T10:00:00Z,2026-11-18T10:00:00Z,2026-12-01,2026-12-02",
        "2026-11-20T10:00:00Z,2026-11-23T10:00:00Z,2026-12-01,2026-12-02",
        "2026-11-17T06:00:00Z,2026-11-17T20:00:00Z,2026-12-01,2026-12-01",
        "2026-11-17T10:00:00Z,2026-12-01T10:00:00Z,2026-12-01,2026-12-15"
    })
    void whatWasPromisedMovesByTheWorkingDaysItStood(Instant asked, Instant back, LocalDate before, LocalDate after)
            throws Exception {
        ApplicationNumber number = asked(Map.of("purpose", "уточніть"));
        LocalDate promised = town.as(hanna, desk -> {
            Application application = desk.em
                    .createQuery("select a from Application a where a.number = :n", Application.class)
                    .setParameter("n", number.value())
                    .getSingleResult();
            desk.em.detach(application);
            application.dueOn = before;
            return desk.correcting.promise.promised(application, asked, back);
        });
        assertEquals(after, promised);
    }

    @Test
    void takenBackWhileItIsWithThePersonItIsNeitherCorrectedNorMissing() throws Exception {
        ApplicationNumber number = asked(Map.of("purpose", "уточніть"));
        town.as(hanna, desk -> {
            desk.applications.withdraw(number);
            return null;
        });
        assertThrows(ApplicationNotInState.class, () -> town.as(hanna, desk -> desk.correcting.open(number)));
        assertThrows(ApplicationNotInState.class, () -> send(number, Map.of("purpose", "інша мета")));
        assertFalse(town.as(hanna, desk -> desk.correcting.asked(number)).isEmpty());
    }

    private ApplicationNumber asked(Map<String, String> wrong) throws Exception {
        DraftId draft = town.as(hanna, desk -> desk.drafts.open(new ServiceCode("28-13")));
        town.as(hanna, desk -> desk.drafts.save(new SaveDraft(draft, Long.MAX_VALUE, 4, SampleForms.wellFilled())));
        ApplicationNumber number = town.as(
                        hanna,
                        desk -> desk.submitting.submit(new SaveDraft(draft, Long.MAX_VALUE, 4, FormEntries.NONE), "uk"))
                .number();
        ask(number, wrong);
        return number;
    }

    private void ask(ApplicationNumber number, Map<String, String> wrong) throws Exception {
        ApplicationId id = town.as(hanna, desk -> desk.applications.get(number)).id();
        town.as(olena, desk -> {
            desk.corrections.ask(new AskCorrection(id, "", wrong));
            return null;
        });
    }

    private List<FormProblem> send(ApplicationNumber number, Map<String, String> typed) throws Exception {
        return town.as(hanna, desk -> desk.correcting.send(new SaveCorrection(number, Long.MAX_VALUE, entries(typed))));
    }

    private DocumentView attach(ApplicationNumber number, String name) throws Exception {
        return town.as(
                hanna,
                desk -> desk.correcting.attach(
                        number,
                        "attachments",
                        name,
                        -1,
                        new ByteArrayInputStream(SampleFiles.pdf(name.length() * 100))));
    }

    private static FormEntries entries(Map<String, String> typed) {
        Map<String, List<String>> entries = new HashMap<>();
        typed.forEach((input, value) -> entries.put(input, List.of(value)));
        return new FormEntries(entries);
    }

    private void assertFinal(String statement) {
        assertThrows(
                PersistenceException.class,
                () -> town.database()
                        .inTransaction(em -> em.createNativeQuery(statement).executeUpdate()),
                statement);
    }

    private long count(String table, ApplicationView view) throws Exception {
        return number("select count(*) from " + table + " where application_id = " + view.id());
    }

    private long number(String query) throws Exception {
        return town.database()
                .inTransaction(em -> ((Number) em.createNativeQuery(query).getSingleResult()).longValue());
    }
}
