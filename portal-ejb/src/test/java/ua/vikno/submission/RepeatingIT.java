package ua.vikno.submission;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.time.OffsetDateTime;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
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
import ua.vikno.kernel.NotFound;
import ua.vikno.notification.NewsChannel;
import ua.vikno.notification.NewsKind;

/** A similar application begins with the answers of an earlier one, in the form that holds today. */
class RepeatingIT {

    private static final ServiceCode EXTRACT = new ServiceCode("28-13");

    private SubmissionTown town;
    private Actor hanna;
    private ApplicationNumber number;

    @BeforeEach
    void load() throws Exception {
        town = new SubmissionTown();
        hanna = town.citizen("citizen-hanna");
        number = submit();
    }

    @AfterEach
    void close() {
        town.close();
    }

    @Test
    void whatFitsComesAndWhatDoesNotIsTold() throws Exception {
        town.database().inTransaction(em -> {
            SampleForms.publishChanged(em, "28-13", "purpose", "phone", OffsetDateTime.now(SubmissionTown.CLOCK));
            return null;
        });
        DraftView draft = view(repeat(hanna, null));
        assertEquals(number, draft.repeats());
        assertEquals("49,06857", draft.entries().one("place.lat"));
        assertEquals("", draft.entries().one("consent"));
        assertTrue(draft.entries().all("attachments").isEmpty());
        assertEquals(
                List.of("підготовка договору оренди", "Договір.pdf"),
                draft.moved().left().stream().map(LeftAnswer::text).toList());
        assertEquals(1, draft.step());
        assertEquals(1, count("select count(*) from audit.entry where action = 'application.repeated'"));
    }

    @Test
    void theFileOfTheEarlierApplicationOutlivesTheDraft() throws Exception {
        DraftId draft = repeat(hanna, null);
        town.as(hanna, desk -> {
            desk.drafts.discard(draft);
            return null;
        });
        assertEquals(1, count("select count(*) from document.file"));
    }

    @Test
    void aChoiceMadeSinceThenIsTheLaterWord() throws Exception {
        town.as(hanna, desk -> {
            desk.wishes.keep(
                    new KeepWish(NewsChannel.CABINET, EnumSet.allOf(NewsKind.class), "uk", Delivery.ELECTRONIC, null));
            return null;
        });
        assertEquals("cabinet", view(repeat(hanna, null)).entries().one("notify"));
    }

    @Test
    void aDraftInTheWayIsAskedAbout() throws Exception {
        DraftId there = town.as(hanna, desk -> desk.drafts.open(EXTRACT));
        assertThrows(DraftInTheWay.class, () -> repeat(hanna, null));
        assertThrows(DraftInTheWay.class, () -> repeat(hanna, new DraftId(there.value() + 99)));
        assertEquals(there, look().draft().orElseThrow().draft());
        assertNull(view(there).repeats());
        DraftId made = repeat(hanna, there);
        assertEquals(number, view(made).repeats());
        assertEquals(made, repeat(hanna, there), "pressed again, it is the draft that was made");
        assertEquals(1, count("select count(*) from submission.draft"));
    }

    @Test
    void pressedTenTimesAtOnceItIsOneDraft() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(10);
        try {
            List<Callable<DraftId>> presses = IntStream.range(0, 10)
                    .<Callable<DraftId>>mapToObj(i -> () -> repeat(hanna, null))
                    .toList();
            Set<DraftId> made = new HashSet<>();
            for (Future<DraftId> press : threads.invokeAll(presses)) {
                made.add(press.get());
            }
            assertEquals(1, made.size());
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void anothersApplicationIsNotThere() {
        Actor andrii = town.citizen("citizen-andrii");
        assertThrows(NotFound.class, () -> repeat(andrii, null));
        assertThrows(NotFound.class, () -> town.as(andrii, desk -> desk.repeating.look(number)));
    }

    @Test
    void aServiceThatIsNotOrderedAnyMoreIsSaidPlainly() throws Exception {
        assertTrue(look().orderable());
        town.database()
                .inTransaction(em -> em.createNativeQuery("delete from catalogue.offer where channel = 'PORTAL'")
                        .executeUpdate());
        assertFalse(look().orderable());
        assertThrows(NotOrderable.class, () -> repeat(hanna, null));
    }

    @Test
    void aLaterVersionOfTheFormTellsOfItself() throws Exception {
        DraftId draft = repeat(hanna, null);
        town.database().inTransaction(em -> {
            SampleForms.publishChanged(em, "28-13", "purpose", "phone", OffsetDateTime.now(SubmissionTown.CLOCK));
            return null;
        });
        DraftView moved = town.as(hanna, desk -> desk.drafts.current(draft).draft());
        assertNull(moved.repeats());
        assertTrue(moved.moved().left().stream().anyMatch(left -> left.input().equals("purpose")));
    }

    private DraftId repeat(Actor citizen, DraftId replaced) throws Exception {
        return town.as(citizen, desk -> desk.repeating.repeat(number, replaced));
    }

    private RepeatView look() throws Exception {
        return town.as(hanna, desk -> desk.repeating.look(number));
    }

    private DraftView view(DraftId draft) throws Exception {
        return town.as(hanna, desk -> desk.drafts.get(draft));
    }

    private ApplicationNumber submit() throws Exception {
        DraftId draft = town.as(hanna, desk -> desk.drafts.open(EXTRACT));
        DocumentView file = town.as(
                hanna,
                desk -> desk.drafts.attach(
                        draft, "attachments", "Договір.pdf", -1, new ByteArrayInputStream(SampleFiles.pdf(5000))));
        assertEquals(1, file.id().value());
        return town.as(
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

    private long count(String query) throws Exception {
        return town.database()
                .inTransaction(em -> ((Number) em.createNativeQuery(query).getSingleResult()).longValue());
    }
}
