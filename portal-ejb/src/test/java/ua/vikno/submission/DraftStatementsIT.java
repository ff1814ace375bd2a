package ua.vikno.submission;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import ua.vikno.benchmark.Explained;
import ua.vikno.catalogue.ServiceCode;
import ua.vikno.form.FormEntries;
import ua.vikno.form.FormOption;
import ua.vikno.form.FormSurroundings;

/** How many statements the acts take that hundreds of people do at once: another one is a decision, not an accident. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DraftStatementsIT {

    private static final ServiceCode EXTRACT = new ServiceCode("28-13");

    private SubmissionTown town;

    @BeforeAll
    void load() throws Exception {
        town = new SubmissionTown();
    }

    @AfterAll
    void close() {
        town.close();
    }

    private interface OnDraft {
        void does(SubmissionTown.Desk desk, DraftId draft);
    }

    /** What runs on a draft that nobody has read yet in this transaction; the form is known, as it is on a server that works. */
    private List<String> statements(OnDraft act) throws Exception {
        return town.as(town.citizen("citizen-hanna"), desk -> {
            DraftId draft = desk.drafts.open(EXTRACT);
            desk.drafts.page(draft);
            desk.em.flush();
            desk.em.clear();
            return Explained.plans(desk.em, () -> act.does(desk, draft));
        });
    }

    @Test
    void whatIsTypedIsKeptByALockALookAtWhatCameLateAndOneWrite() throws Exception {
        assertMost(3, statements((desk, draft) -> {
            OlderPage page = new OlderPage(draft, "", 0, 1, Long.MAX_VALUE);
            FormEntries typed = new FormEntries(Map.of("residence", List.of("м. Навчальне")));
            assertTrue(desk.drafts.saveTyped(page, step -> typed).isPresent());
        }));
    }

    @Test
    void aPageOfAFormIsReadByOneStatementForEachThingItShows() throws Exception {
        assertMost(4, statements((desk, draft) -> desk.drafts.page(draft)));
    }

    @Test
    void whatAFormAsksOfItsSurroundingsIsAskedOnce() throws Exception {
        List<FormOption> offices = town.as(town.citizen("citizen-hanna"), desk -> {
            FormSurroundings around =
                    desk.drafts.page(desk.drafts.open(EXTRACT)).surroundings();
            assertSame(around.options("offices"), around.options("offices"));
            assertSame(around.locate("вул. Липова, 17"), around.locate("вул. Липова, 17"));
            assertTrue(around.isInTheCity(49.06857, 33.41236) && !around.isInTheCity(50.4, 30.5));
            assertEquals(List.of(), around.options("nowhere"));
            return around.options("offices");
        });
        assertFalse(offices.isEmpty());
    }

    private static void assertMost(int most, List<String> plans) {
        assertTrue(!plans.isEmpty() && plans.size() <= most, () -> String.join("\n", plans));
    }
}
