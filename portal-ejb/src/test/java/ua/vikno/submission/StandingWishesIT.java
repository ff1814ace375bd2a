package ua.vikno.submission;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ua.vikno.catalogue.ServiceCode;
import ua.vikno.catalogue.TestCatalogue;
import ua.vikno.form.FormEntries;
import ua.vikno.form.SampleForms;
import ua.vikno.kernel.Actor;
import ua.vikno.notification.NewsChannel;
import ua.vikno.notification.NewsKind;
import ua.vikno.notification.TestNotices;

/** How a person wants to be told and to get results: begins every draft, rules letters, and an application may differ. */
class StandingWishesIT {

    private static final ServiceCode EXTRACT = new ServiceCode("28-13");
    private static final Set<NewsKind> ALL = EnumSet.allOf(NewsKind.class);

    private SubmissionTown town;
    private Actor hanna;
    private long office;

    @BeforeEach
    void load() throws Exception {
        town = new SubmissionTown();
        hanna = town.citizen("citizen-hanna");
        office = town.office();
    }

    @AfterEach
    void close() {
        town.close();
    }

    @Test
    void whoNeverChoseHasWhatMostPeopleChoose() throws Exception {
        StandingWish wish = mine(hanna);
        assertFalse(wish.kept());
        assertEquals(ALL, wish.kinds());
        assertEquals(Delivery.ELECTRONIC, wish.delivery());
        assertEquals("email", begin(hanna, EXTRACT).entries().one("notify"));
        assertEquals("uk", languageOf(submit(hanna, Map.of(), "uk")), "of the page");
    }

    @Test
    void aDraftBeginsWithTheChoiceInAnyForm() throws Exception {
        town.database().inTransaction(em -> {
            TestCatalogue.openOrders(em, SubmissionTown.CLOCK, "04-02");
            return null;
        });
        keep(hanna, new KeepWish(NewsChannel.CABINET, ALL, "uk", Delivery.PAPER, office));
        for (String code : List.of("28-13", "04-02")) {
            FormEntries first = begin(hanna, new ServiceCode(code)).entries();
            assertEquals("cabinet", first.one("notify"), code);
            assertEquals("paper", first.one("result"), code);
            assertEquals(String.valueOf(office), first.one("office"), code);
        }
    }

    @Test
    void theApplicationMayDiffer() throws Exception {
        keep(hanna, new KeepWish(NewsChannel.CABINET, ALL, "en", Delivery.PAPER, office));
        ApplicationView application = submit(hanna, Map.of(), "uk");
        assertEquals(Delivery.ELECTRONIC, application.delivery());
        assertEquals("olena@vikno.example", application.noticeEmail());
        assertEquals("en", languageOf(application), "the chosen language, not the page's");
        assertEquals(List.of("submission.submitted"), letters(), "asked for on the application itself");
    }

    @Test
    void lettersObeyTheChoice() throws Exception {
        keep(hanna, new KeepWish(NewsChannel.EMAIL, Set.of(NewsKind.READY), "uk", Delivery.ELECTRONIC, null));
        submit(hanna, Map.of(), "uk");
        assertEquals(List.of(), letters());
        keep(hanna, new KeepWish(NewsChannel.EMAIL, Set.of(NewsKind.ACCEPTED), "uk", Delivery.ELECTRONIC, null));
        submit(hanna, Map.of(), "uk");
        assertEquals(List.of("submission.submitted"), letters());
    }

    @Test
    void whatMakesNoSenseIsRefused() throws Exception {
        assertThrows(
                NoNewsChosen.class,
                () -> keep(hanna, new KeepWish(NewsChannel.EMAIL, Set.of(), "uk", Delivery.ELECTRONIC, null)));
        assertThrows(
                NoPhoneKnown.class,
                () -> keep(hanna, new KeepWish(NewsChannel.SMS, ALL, "uk", Delivery.ELECTRONIC, null)),
                "the portal of this test sends none");
        assertThrows(
                NoOfficeChosen.class,
                () -> keep(hanna, new KeepWish(NewsChannel.EMAIL, ALL, "uk", Delivery.PAPER, null)));
        assertThrows(
                NoOfficeChosen.class,
                () -> keep(hanna, new KeepWish(NewsChannel.EMAIL, ALL, "uk", Delivery.PAPER, 999_999L)));
        assertFalse(mine(hanna).kept());
    }

    @Test
    void savedTwiceAtOnceIsSavedOnceAndIsNobodyElses() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Callable<Boolean>> saves = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                saves.add(() -> keep(hanna, new KeepWish(NewsChannel.CABINET, ALL, "en", Delivery.PAPER, office)));
            }
            for (Future<Boolean> save : threads.invokeAll(saves)) {
                assertTrue(save.get());
            }
        } finally {
            threads.shutdownNow();
        }
        StandingWish wish = mine(hanna);
        assertTrue(wish.kept());
        assertEquals(NewsChannel.CABINET, wish.channel());
        assertEquals("en", wish.language());
        assertFalse(mine(town.citizen("citizen-andrii")).kept());
    }

    private boolean keep(Actor citizen, KeepWish wish) throws Exception {
        return town.as(citizen, desk -> {
            desk.wishes.keep(wish);
            return true;
        });
    }

    private StandingWish mine(Actor citizen) throws Exception {
        return town.as(citizen, desk -> desk.wishes.mine());
    }

    private DraftView begin(Actor citizen, ServiceCode code) throws Exception {
        DraftId draft = town.as(citizen, desk -> desk.drafts.open(code));
        return town.as(citizen, desk -> desk.drafts.get(draft));
    }

    private ApplicationView submit(Actor citizen, Map<String, List<String>> other, String language) throws Exception {
        DraftId draft = begin(citizen, EXTRACT).id();
        Map<String, List<String>> typed = new HashMap<>(SampleForms.wellFilled().values());
        typed.putAll(other);
        ApplicationNumber number = town.as(
                        citizen,
                        desk -> desk.submitting.submit(
                                new SaveDraft(draft, Long.MAX_VALUE, 4, new FormEntries(typed)), language))
                .number();
        return town.as(citizen, desk -> desk.applications.get(number));
    }

    private static String languageOf(ApplicationView application) {
        return application.language();
    }

    private List<String> letters() throws Exception {
        return town.as(hanna, desk -> TestNotices.letters(desk.em));
    }
}
