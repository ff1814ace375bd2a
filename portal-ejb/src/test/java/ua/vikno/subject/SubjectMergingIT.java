package ua.vikno.subject;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ua.vikno.casework.MadeCases;
import ua.vikno.kernel.Actor;
import ua.vikno.kernel.NotFound;
import ua.vikno.kernel.ReasonNeeded;
import ua.vikno.kernel.Role;
import ua.vikno.kernel.TaxNumber;
import ua.vikno.registry.Alike;
import ua.vikno.registry.AlreadyMerged;
import ua.vikno.registry.AlreadyParted;
import ua.vikno.registry.CardId;
import ua.vikno.registry.MergeView;
import ua.vikno.registry.TestRegister;
import ua.vikno.submission.SubmissionTown;

/** The card, its duplicates and what is decided about them; restricted people's cards stay closed through all of it. */
class SubjectMergingIT {

    private static final LocalDate BORN = LocalDate.of(1985, 3, 15);
    private static final String WHY = "Людина стоїть біля столу і просить допомогти.";

    private SubjectTown town;
    private CardId first;
    private CardId second;
    private CardId third;

    @BeforeEach
    void load() throws Exception {
        town = new SubjectTown();
        first = town.person("Коваленко Ольга Іванівна", "3112004579", BORN, "+380671110022", "вул. Липова, 14");
        second = town.person("Ковалєнко Ольга Іванівна", null, BORN, "+380509876543", "вул. Липова, 14");
        third = town.person("Шевченко Юрій Тарасович", null, null, "+380671110022", "");
    }

    @AfterEach
    void close() {
        town.close();
    }

    @Test
    void cardsThatMayBeOnePersonsAreSuggested() throws Exception {
        SubjectView card = open(first);
        assertEquals(
                List.of(second, third),
                card.alike().stream().map(one -> one.card().id()).toList());
        assertEquals(Set.of(Alike.Why.BIRTH), card.alike().get(0).whys());
        assertEquals(Set.of(Alike.Why.PHONE), card.alike().get(1).whys());
    }

    @Test
    void aTaxNumberTypedWithAMistakeIsSuggested() throws Exception {
        CardId slipped = town.person("Коваленко Ольга Іванівна", slipOf("3112004579"), null, "", "");
        assertTrue(open(first).alike().stream()
                .anyMatch(one -> one.card().id().equals(slipped) && one.whys().contains(Alike.Why.TAX_NUMBER)));
    }

    @Test
    void mergedTheyAreOnePersonWithBothHistories() throws Exception {
        merge(first, second);
        assertEquals(first, town.as(town.olena, desk -> desk.reading.standing(second)));
        SubjectView card = open(second);
        assertEquals(first, card.subject().id());
        assertEquals(2, card.history().total());
        assertEquals(
                Set.of(first, second),
                Set.copyOf(card.history().rows().stream().map(SubjectCase::card).toList()));
        assertEquals(2, card.reachedBy().size());
        assertEquals(1, town.find("Ковалєнко Ольга").page().total());
        assertEquals(first, town.find("Ковалєнко Ольга").page().rows().get(0).id());
        assertEquals(2, town.find("0509876543").page().rows().get(0).cases());
        assertFalse(card.alike().stream().anyMatch(one -> one.card().id().equals(second)));
        assertEquals(
                0,
                town.count("select count(*) from casework.case_file where card_id = " + first + " and number in"
                        + " (select number from casework.case_file where card_id = " + second + ")"));
        assertEquals(1, kept("card.merged"));
    }

    @Test
    void undoneTheyAreTwoAgainAndTheDecisionIsKept() throws Exception {
        merge(first, second);
        MergeView decision = open(first).merges().get(0);
        assertEquals(second, town.as(town.tetiana, desk -> desk.merging.part(first, decision.id())));
        assertEquals(1, open(first).history().total());
        assertEquals(1, open(second).history().total());
        assertEquals(second, open(second).subject().id());
        MergeView undone = open(first).merges().get(0);
        assertFalse(undone.isStanding());
        assertEquals("staff-tetiana", undone.undoneBy());
        assertEquals("staff-olena", undone.by());
        assertEquals(1, kept("card.parted"));
        assertThrows(AlreadyParted.class, () -> town.as(town.olena, desk -> desk.merging.part(first, decision.id())));
        merge(second, first);
        assertEquals(second, open(first).subject().id());
    }

    @Test
    void whatWasMergedBeforeStaysWithItsCard() throws Exception {
        merge(second, third);
        merge(first, second);
        assertEquals(first, open(third).subject().id());
        assertEquals(3, open(third).history().total());
        long last = open(first).merges().get(0).id();
        town.as(town.olena, desk -> desk.merging.part(first, last));
        assertEquals(second, open(third).subject().id());
        assertEquals(first, open(first).subject().id());
    }

    @Test
    void aDecisionInTheMiddleIsUndoneAlone() throws Exception {
        merge(second, third);
        long middle = open(second).merges().get(0).id();
        merge(first, second);
        assertEquals(third, town.as(town.olena, desk -> desk.merging.part(first, middle)));
        assertEquals(third, open(third).subject().id());
        assertEquals(first, open(second).subject().id());
    }

    @Test
    void twiceAtOnceOneDecisionStands() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(6);
        try {
            List<Callable<Boolean>> clicks = Stream.of(
                            List.of(first, second),
                            List.of(second, first),
                            List.of(second, third),
                            List.of(third, second),
                            List.of(first, third),
                            List.of(third, first))
                    .<Callable<Boolean>>map(pair -> () -> isMerged(pair.get(0), pair.get(1)))
                    .toList();
            int merged = 0;
            for (Future<Boolean> click : threads.invokeAll(clicks)) {
                merged += click.get() ? 1 : 0;
            }
            assertEquals(merged, town.count("select count(*) from registry.merge where undone_at is null"));
            assertEquals(merged, town.count("select count(*) from registry.redirect"));
            assertEquals(
                    0,
                    town.count("select count(*) from registry.redirect a join registry.redirect b"
                            + " on a.into_id = b.card_id"));
            assertTrue(merged == 1 || merged == 2, merged + " decisions");
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void oneCardIsNotMergedWithItself() throws Exception {
        assertThrows(AlreadyMerged.class, () -> merge(first, first));
        merge(first, second);
        assertThrows(AlreadyMerged.class, () -> merge(second, third));
        assertThrows(AlreadyMerged.class, () -> town.as(town.olena, desk -> desk.merging.compare(third, second)));
    }

    /** Whoever comes with the papers of a merged card is served under the one that stands for it. */
    @Test
    void whatIsRegisteredLaterGoesToTheStandingCard() throws Exception {
        merge(second, first);
        CardId met = town.card("Коваленко Ольга Іванівна", "3112004579", BORN, "+380631112233", "");
        assertEquals(second, met);
        assertTrue(open(second).reachedBy().stream().anyMatch(one -> one.value().equals("+380631112233")));
        assertEquals(1, town.count("select count(*) from registry.card where tax_number = '3112004579'"));
    }

    @Test
    void ofAnotherCentreNothingIsToldNorChanged() throws Exception {
        Actor zoriana = town.town.staff("staff-zoriana", Role.CHIEF);
        assertThrows(NotFound.class, () -> town.as(zoriana, desk -> desk.reading.open(first, 1)));
        assertThrows(NotFound.class, () -> town.as(zoriana, desk -> desk.reading.standing(first)));
        assertThrows(
                NotFound.class,
                () -> town.as(zoriana, desk -> {
                    desk.notes.add(new AddNote(first, "Чужий запис"));
                    return null;
                }));
        CardId theirs = town.card("Сусідня Ольга Іванівна", null, BORN, "+380671110022", "");
        town.caseOf(theirs, town.otherCentre());
        assertThrows(NotFound.class, () -> merge(first, theirs));
        assertFalse(open(first).alike().stream().anyMatch(one -> one.card().id().equals(theirs)));
        assertThrows(NotFound.class, () -> open(new CardId(999_999)));
    }

    @Test
    void notesAreKeptWithWhoWroteThem() throws Exception {
        town.as(town.olena, desk -> {
            desk.notes.add(new AddNote(second, "Просить телефонувати після 18:00"));
            return null;
        });
        merge(first, second);
        assertEquals("staff-olena", open(first).notes().get(0).by());
        assertEquals(
                "Просить телефонувати після 18:00", open(first).notes().get(0).words());
        assertEquals(1, kept("card.noted"));
        assertEquals(2, kept("card.read"));
    }

    @Test
    void theCaseLeadsToItsCard() throws Exception {
        CardId hannas = town.as(town.olena, desk -> desk.reading.ofCase(town.hannasCase))
                .get(0);
        assertEquals(town.hanna.account(), open(hannas).card().account());
        assertEquals(town.hannasCase, open(hannas).history().rows().get(0).number());
        Actor zoriana = town.town.staff("staff-zoriana", Role.CHIEF);
        assertTrue(
                town.as(zoriana, desk -> desk.reading.ofCase(town.hannasCase)).isEmpty());
        assertEquals(
                2,
                town.count("select count(*) from audit.entry where action = 'card.read' and subject_account_id = "
                        + town.hanna.account() + " and reason = 'subject.reason.serving'"));
    }

    @Test
    void aRestrictedPersonIsNotFoundAndOpensWithAReasonOnly() throws Exception {
        CardId hannas = town.as(town.olena, desk -> desk.reading.ofCase(town.hannasCase))
                .get(0);
        restrict();
        assertEquals(List.of(), town.names("Навчальна Ганна"));
        assertEquals(List.of(), town.names(town.hannasCase));
        ReasonNeeded closed = assertThrows(ReasonNeeded.class, () -> open(hannas));
        assertEquals("card-" + hannas, closed.number());
        assertThrows(ReasonNeeded.class, () -> merge(first, hannas));
        assertThrows(ReasonNeeded.class, () -> town.as(town.olena, desk -> desk.merging.compare(hannas, first)));
        assertThrows(
                ReasonNeeded.class,
                () -> town.as(town.olena, desk -> {
                    desk.notes.add(new AddNote(hannas, "Не можна"));
                    return null;
                }));
        MadeCases.open(town.town, town.olena, closed.number(), WHY);
        assertTrue(open(hannas).restricted());
        assertEquals(
                1,
                town.count(
                        "select count(*) from registry.opening where object = 'card' and number = '" + hannas + "'"));
        merge(first, hannas);
        assertEquals(List.of("Ковалєнко Ольга Іванівна"), town.names("Коваленко Ольга Іванівна"));
        assertThrows(ReasonNeeded.class, () -> town.as(town.tetiana, desk -> desk.reading.open(first, 1)));
        assertNotEquals(hannas, open(hannas).subject().id());
    }

    private void restrict() throws Exception {
        Actor lesia = town.town.staff("staff-lesia", Role.DATA_OFFICER);
        town.town.as(lesia, desk -> {
            TestRegister.restrictions(desk.em, SubmissionTown.CLOCK, () -> lesia)
                    .restrict(town.hanna.account(), "Рішення суду про захист людини");
            return null;
        });
    }

    /** Another seventh digit, with the last one that agrees. */
    private static String slipOf(String number) {
        String begins = number.substring(0, 6) + (number.charAt(6) == '9' ? '1' : '9') + number.substring(7, 9);
        return IntStream.rangeClosed(0, 9)
                .mapToObj(digit -> begins + digit)
                .filter(whole -> TaxNumber.problem(whole).isEmpty())
                .findFirst()
                .orElseThrow();
    }

    private boolean isMerged(CardId kept, CardId merged) throws Exception {
        try {
            merge(kept, merged);
            return true;
        } catch (AlreadyMerged refused) {
            return false;
        }
    }

    private SubjectView open(CardId id) throws Exception {
        return town.as(town.olena, desk -> desk.reading.open(id, 1));
    }

    private void merge(CardId kept, CardId merged) throws Exception {
        town.as(town.olena, desk -> {
            desk.merging.merge(kept, merged);
            return null;
        });
    }

    private long kept(String action) throws Exception {
        return town.count("select count(*) from audit.entry where action = '" + action + "' and account_id in ("
                + town.olena.account() + ", " + town.tetiana.account() + ")");
    }
}
