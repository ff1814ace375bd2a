package ua.vikno.submission;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ua.vikno.catalogue.ServiceCode;
import ua.vikno.document.DocumentView;
import ua.vikno.document.SampleFiles;
import ua.vikno.form.FormEntries;
import ua.vikno.form.LeftAnswer;
import ua.vikno.form.SampleForms;
import ua.vikno.kernel.Actor;
import ua.vikno.kernel.Bilingual;

/** Open drafts follow their form to a newer version; what was submitted does not. */
class DraftMovesIT {

    private static final ServiceCode EXTRACT = new ServiceCode("28-13");

    private SubmissionTown town;
    private Actor hanna;

    @BeforeEach
    void load() throws Exception {
        town = new SubmissionTown();
        hanna = town.citizen("citizen-hanna");
    }

    @AfterEach
    void close() {
        town.close();
    }

    @Test
    void whatFitsStaysAndWhatDoesNotIsTold() throws Exception {
        DraftId draft = fill(hanna);
        publish(OffsetDateTime.now(SubmissionTown.CLOCK));
        int before = version(draft);
        DraftView moved = current(draft);
        assertEquals(before + 1, moved.form().version());
        assertEquals("067 123-45-67", moved.entries().one("phone"));
        assertEquals("", moved.entries().one("purpose"));
        List<LeftAnswer> left = moved.moved().left();
        assertEquals(
                List.of("підготовка договору оренди"),
                left.stream().map(LeftAnswer::text).toList());
        assertEquals(
                List.of("Нове питання"),
                moved.moved().added().stream().map(Bilingual::uk).toList());
        assertEquals(1, moved.step(), "no further than what is new");
        assertEquals(moved.version(), current(draft).version(), "moved once");
        assertEquals(1, count("select count(*) from audit.entry where action = 'draft.moved'"));
    }

    @Test
    void anAnswerComesBackWithItsPlace() throws Exception {
        DraftId draft = fill(hanna);
        publish(OffsetDateTime.now(SubmissionTown.CLOCK));
        current(draft);
        town.database().inTransaction(em -> {
            em.createNativeQuery("insert into form.definition (code, version, body, published_at)"
                            + " select code, version + 2, jsonb_set(body, '{version}', to_jsonb(version + 2)),"
                            + " published_at from form.definition where code = '28-13' order by version limit 1")
                    .executeUpdate();
            return null;
        });
        DraftView back = current(draft);
        assertEquals("підготовка договору оренди", back.entries().one("purpose"));
        assertEquals(List.of(), back.moved().left());
    }

    @Test
    void aFileLeftAsideIsToldByItsNameAndGoesWithTheDraft() throws Exception {
        DraftId draft = fill(hanna);
        DocumentView file = town.as(
                hanna,
                desk -> desk.drafts.attach(
                        draft, "attachments", "Договір.pdf", -1, new ByteArrayInputStream(SampleFiles.pdf(5000))));
        town.database().inTransaction(em -> {
            SampleForms.publishChanged(em, "28-13", "attachments", "phone", OffsetDateTime.now(SubmissionTown.CLOCK));
            return null;
        });
        assertEquals("Договір.pdf", current(draft).moved().left().get(0).text());
        town.as(hanna, desk -> {
            desk.drafts.discard(draft);
            return null;
        });
        assertEquals(0, count("select count(*) from document.file where id = " + file.id()));
    }

    @Test
    void aVersionOfALaterDayMovesNothingYet() throws Exception {
        DraftId draft = fill(hanna);
        publish(OffsetDateTime.now(SubmissionTown.CLOCK).plusDays(1));
        DraftView same = current(draft);
        assertTrue(same.moved().isEmpty());
        assertEquals("підготовка договору оренди", same.entries().one("purpose"));
    }

    @Test
    void whatWasSubmittedKeepsItsVersion() throws Exception {
        DraftId draft = fill(hanna);
        int version = version(draft);
        ApplicationNumber number = town.as(
                        hanna,
                        desk -> desk.submitting.submit(new SaveDraft(draft, Long.MAX_VALUE, 4, FormEntries.NONE), "uk"))
                .number();
        publish(OffsetDateTime.now(SubmissionTown.CLOCK));
        assertEquals(
                version, count("select form_version from submission.application where number = " + number.value()));
    }

    /** A tab that was left open on the older version while another moved the draft. */
    @Test
    void aPageOfTheOlderVersionLosesNothing() throws Exception {
        DraftId draft = fill(hanna);
        DraftView older = town.as(hanna, desk -> desk.drafts.get(draft));
        publish(OffsetDateTime.now(SubmissionTown.CLOCK));
        current(draft);
        town.as(
                hanna,
                desk -> desk.drafts.save(
                        new SaveDraft(draft, Long.MAX_VALUE, 1, typed(Map.of("residence", "вул. Інша, 5")))));
        town.as(hanna, desk -> {
            OlderPage page = new OlderPage(
                    draft, "28-13", older.form().version(), older.form().stepOf("purpose"), older.version());
            Map<String, String> sent =
                    Map.of("purpose", "для суду", "scale", "500", "residence", "м. Кременчук, вул. Липова, 17, кв. 4");
            assertTrue(
                    desk.drafts.saveTyped(page, step -> typed(sent)).isEmpty(),
                    "typing there is not taken for the newer form's");
            desk.drafts.saveOlder(page, step -> typed(sent));
            return null;
        });
        DraftView now = current(draft);
        assertEquals("500", now.entries().one("scale"), "what fits is kept");
        assertEquals("вул. Інша, 5", now.entries().one("residence"), "what was typed elsewhere meanwhile stands");
        assertEquals(
                List.of("підготовка договору оренди", "для суду", "м. Кременчук, вул. Липова, 17, кв. 4"),
                now.moved().left().stream().map(LeftAnswer::text).toList());
    }

    /** What came after the session had ended, from a page of the older version or before the draft moved. */
    @Test
    void whatCameLateFollowsToo() throws Exception {
        DraftId draft = fill(hanna);
        int older = version(draft);
        town.as(
                hanna,
                desk -> desk.late.keep(
                        hanna.account(),
                        new OlderPage(draft, "28-13", older, 3, 0),
                        step -> typed(Map.of("purpose", "пізно", "scale", "1000"))));
        publish(OffsetDateTime.now(SubmissionTown.CLOCK));
        DraftView moved = current(draft);
        assertEquals("1000", moved.late().entries().one("scale"));
        assertEquals(moved.form().stepOf("scale"), moved.late().step());
        assertTrue(
                moved.moved().left().stream().anyMatch(answer -> answer.text().equals("пізно")));
        town.as(
                hanna,
                desk -> desk.late.keep(
                        hanna.account(),
                        new OlderPage(draft, "28-13", older, 3, 0),
                        step -> typed(Map.of("purpose", "ще пізніше", "scale", "500"))));
        DraftView later = current(draft);
        assertEquals("500", later.late().entries().one("scale"));
        assertTrue(
                later.moved().left().stream().anyMatch(answer -> answer.text().equals("ще пізніше")));
    }

    private static FormEntries typed(Map<String, String> values) {
        Map<String, List<String>> typed = new java.util.HashMap<>();
        values.forEach((input, value) -> typed.put(input, List.of(value)));
        return new FormEntries(typed);
    }

    private DraftId fill(Actor citizen) throws Exception {
        DraftId draft = town.as(citizen, desk -> desk.drafts.open(EXTRACT));
        town.as(
                citizen,
                desk -> desk.drafts.save(new SaveDraft(
                        draft,
                        Long.MAX_VALUE,
                        4,
                        new FormEntries(Map.copyOf(SampleForms.wellFilled().values())))));
        return draft;
    }

    private void publish(OffsetDateTime from) throws Exception {
        town.database().inTransaction(em -> {
            SampleForms.publishChanged(em, "28-13", "purpose", "phone", from);
            return null;
        });
    }

    private DraftView current(DraftId draft) throws Exception {
        return town.as(hanna, desk -> desk.drafts.current(draft).draft());
    }

    private int version(DraftId draft) throws Exception {
        return town.as(hanna, desk -> desk.drafts.get(draft)).form().version();
    }

    private long count(String query) throws Exception {
        return town.database()
                .inTransaction(em -> ((Number) em.createNativeQuery(query).getSingleResult()).longValue());
    }
}
