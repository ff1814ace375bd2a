package ua.vikno.submission;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static ua.vikno.kernel.Jsons.JSON;

import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ua.vikno.catalogue.ServiceCode;
import ua.vikno.document.DocumentView;
import ua.vikno.document.SampleFiles;
import ua.vikno.form.AnswerSheet;
import ua.vikno.form.FormEntries;
import ua.vikno.form.SampleForms;
import ua.vikno.kernel.Actor;
import ua.vikno.kernel.NotFound;
import ua.vikno.notification.TestNotices;

/** A copy of one's own application: whole for oneself, with hidden numbers by mail, once a day. */
class ApplicationCopiesIT {

    private SubmissionTown town;
    private Actor hanna;
    private ApplicationNumber number;
    private DocumentView file;

    @BeforeEach
    void load() throws Exception {
        town = new SubmissionTown();
        hanna = town.citizen("citizen-hanna");
        DraftId draft = town.as(hanna, desk -> desk.drafts.open(new ServiceCode("28-13")));
        file = town.as(
                hanna,
                desk -> desk.drafts.attach(
                        draft, "attachments", "Договір.pdf", -1, new ByteArrayInputStream(SampleFiles.pdf(5000))));
        number = town.as(
                        hanna,
                        desk -> desk.submitting.submit(
                                new SaveDraft(
                                        draft,
                                        Long.MAX_VALUE,
                                        4,
                                        new FormEntries(Map.copyOf(
                                                SampleForms.wellFilled().values()))),
                                "uk"))
                .number();
    }

    @AfterEach
    void close() {
        town.close();
    }

    @Test
    void theCopySaysEverythingInTheFormsWords() throws Exception {
        String text = text(town.as(hanna, desk -> desk.copies.pdf(number, "uk")));
        for (String words : List.of(
                "Заява № " + number,
                "Подано: 17.11.2026 12:00",
                "Навчальна Ганна Олексіївна",
                "Для чого потрібне викопіювання: підготовка договору оренди",
                "Координати (WGS 84): 49,06857; 33,41236",
                "Договір.pdf",
                file.sha256())) {
            assertTrue(text.contains(words), words + " in " + text);
        }
        assertEquals(1, count("select count(*) from audit.entry where action = 'application.copied'"));
        assertTrue(text(town.as(hanna, desk -> desk.copies.pdf(number, "en"))).contains("Application No. " + number));
    }

    @Test
    void aMailedCopyHidesNumbersOfDocumentsAndTaxpayers() throws Exception {
        JsonObject answers = JSON.createObjectBuilder()
                .add(
                        "family",
                        JSON.createArrayBuilder()
                                .add(JSON.createObjectBuilder()
                                        .add(
                                                "member",
                                                JSON.createObjectBuilder()
                                                        .add("surname", "Коваль")
                                                        .add("givenName", "Олена")
                                                        .add("taxNumber", "3347301232"))))
                .add("paper", JSON.createObjectBuilder().add("type", "booklet").add("number", "АВ123456"))
                .build();
        String whole = text(paper(answers, false));
        assertTrue(whole.contains("3347301232") && whole.contains("АВ123456"), whole);
        String hidden = text(paper(answers, true));
        assertFalse(hidden.contains("33473012") || hidden.contains("АВ1234"), hidden);
        assertTrue(hidden.contains("••••••••32") && hidden.contains("••••••56"), hidden);
    }

    @Test
    void itIsMailedOnceADayToOnesOwnAddress() throws Exception {
        assertEquals(
                "hanna@vikno.example",
                town.as(hanna, desk -> desk.copies.address(number)).orElseThrow());
        assertTrue(mail(hanna));
        assertThrows(CopyMailedToday.class, () -> mail(hanna));
        assertEquals(1, letters().stream().filter("submission.copy"::equals).count());
        assertEquals(1, count("select count(*) from audit.entry where action = 'application.copy-mailed'"));
        town.database()
                .inTransaction(em -> em.createNativeQuery("update submission.mailed_copy set day = day - 1")
                        .executeUpdate());
        assertTrue(mail(hanna), "another day");
    }

    @Test
    void askedTenTimesAtOnceItIsMailedOnce() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(10);
        int sent = 0;
        try {
            List<Callable<Boolean>> asks = IntStream.range(0, 10)
                    .<Callable<Boolean>>mapToObj(i -> () -> mail(hanna))
                    .toList();
            for (Future<Boolean> ask : threads.invokeAll(asks)) {
                try {
                    sent += ask.get() ? 1 : 0;
                } catch (ExecutionException refused) {
                    assertEquals(CopyMailedToday.class, refused.getCause().getClass());
                }
            }
        } finally {
            threads.shutdownNow();
        }
        assertEquals(1, sent);
    }

    @Test
    void withoutAnAddressItIsSaidAndTheDayIsNotTaken() throws Exception {
        town.database()
                .inTransaction(em -> em.createNativeQuery(
                                "update identity.account set email = null where id = " + hanna.account())
                        .executeUpdate());
        assertThrows(NoAddressKnown.class, () -> mail(hanna));
        assertEquals(0, count("select count(*) from submission.mailed_copy"));
    }

    @Test
    void anothersApplicationIsNotThere() {
        Actor andrii = town.citizen("citizen-andrii");
        assertThrows(NotFound.class, () -> town.as(andrii, desk -> desk.copies.pdf(number, "uk")));
        assertThrows(NotFound.class, () -> mail(andrii));
    }

    private byte[] paper(JsonObject answers, boolean masked) throws Exception {
        ApplicationView application = town.as(hanna, desk -> desk.applications.get(number));
        List<AnswerSheet.Section> sections = SampleForms.sections("every-kind", answers);
        return new ApplicationPaper("uk", masked)
                .write(new ApplicationPaper.Copied(
                        application, sections, "", List.of(), SubmissionTown.CLOCK.instant()));
    }

    private boolean mail(Actor citizen) throws Exception {
        return town.as(citizen, desk -> {
            desk.copies.mail(number, "uk");
            return true;
        });
    }

    private List<String> letters() throws Exception {
        return town.as(hanna, desk -> TestNotices.letters(desk.em));
    }

    private long count(String query) throws Exception {
        return town.database()
                .inTransaction(em -> ((Number) em.createNativeQuery(query).getSingleResult()).longValue());
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument paper = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(paper).replaceAll("\\R", " ");
        }
    }
}
