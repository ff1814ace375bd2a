package ua.vikno.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import ua.vikno.catalogue.ServiceCode;
import ua.vikno.kernel.Actor;
import ua.vikno.kernel.NotFound;
import ua.vikno.kernel.Page;
import ua.vikno.kernel.Role;
import ua.vikno.notification.TestNotices;
import ua.vikno.submission.ApplicationNumber;
import ua.vikno.submission.ApplicationStatus;
import ua.vikno.submission.SubmissionTown;

/** From a registered case to a result that anyone can check. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ResultIT {

    private SubmissionTown town;
    private Actor hanna;
    private Actor andrii;
    private Actor olena;
    private Actor roman;

    @BeforeAll
    void load() throws Exception {
        town = new SubmissionTown();
        hanna = town.citizen("citizen-hanna");
        andrii = town.citizen("citizen-andrii");
        olena = town.staff("staff-olena", Role.ADMINISTRATOR);
        roman = town.staff("staff-roman", Role.PROVIDER_OFFICER);
    }

    @AfterAll
    void close() {
        town.close();
    }

    @Test
    void anElectronicResultLiesInTheCabinetAndThePersonIsTold() throws Exception {
        ApplicationNumber application = OfficeDay.apply(town, hanna, Map.of());
        String number = register(application);
        ResultView result = give(roman, number);
        CaseProgress progress =
                as(hanna, office -> office.following.of(application).orElseThrow());
        assertEquals(CaseStatus.PROVIDED, progress.status());
        assertEquals(result.code(), progress.result().code());
        assertTrue(progress.stages().stream().allMatch(StageView::isDone));
        assertNotNull(progress.closedAt());
        assertEquals(
                result.sha256(),
                as(hanna, office -> office.following.result(application).view().sha256()));
        assertEquals(ApplicationStatus.PROVIDED, status(application));
        assertTrue(letters().contains("casework.result-ready"));
        CaseNotInState refusal = assertThrows(CaseNotInState.class, () -> give(olena, number));
        assertEquals("casework.error.state.PROVIDED", refusal.messageKey());
    }

    @Test
    void aPaperResultWaitsAtTheOfficeUntilItIsHandedOver() throws Exception {
        String office = town.as(
                hanna,
                desk -> desk.drafts
                        .page(desk.drafts.open(new ServiceCode("28-13")))
                        .surroundings()
                        .options("offices")
                        .get(1)
                        .id());
        ApplicationNumber application =
                OfficeDay.apply(town, hanna, Map.of("result", "paper", "office", office, "copies", "1"));
        String number = register(application);
        give(olena, number);
        CaseView waiting = as(olena, desk -> desk.reading.open(number, "uk"));
        assertEquals(CaseStatus.WAITING_AT_OFFICE, waiting.status());
        assertEquals("02", waiting.pickup().code());
        assertTrue(waiting.canHandOver());
        assertFalse(as(roman, desk -> desk.reading.open(number, "uk")).canHandOver());
        assertEquals(ApplicationStatus.READY, status(application));
        assertTrue(letters().contains("casework.waits-at-office"));
        long size = as(olena, desk -> desk.handling.sheet(number).view().size());
        assertTrue(size > 0);
        handOver(number);
        assertEquals(ApplicationStatus.PROVIDED, status(application));
        assertThrows(CaseNotInState.class, () -> handOver(number));
    }

    @Test
    void anyoneChecksAResultByItsCodeAndLearnsNobodysName() throws Exception {
        ApplicationNumber application = OfficeDay.apply(town, hanna, Map.of());
        String number = register(application);
        ResultView result = give(olena, number);
        VerifiedResult verified = as(
                Actor.NOBODY,
                office -> office.verification
                        .check(result.code().spaced().toLowerCase(java.util.Locale.ROOT))
                        .orElseThrow());
        assertEquals(number, verified.number());
        assertEquals(result.sha256(), verified.result().sha256());
        assertEquals(2000, verified.result().scale());
        assertFalse(verified.toString().contains("Ганна"), verified.toString());
        assertEquals(Optional.empty(), as(Actor.NOBODY, office -> office.verification.check("7K3M-9QWX-2TFA-0C1E")));
    }

    @Test
    void anothersResultIsNotThere() throws Exception {
        ApplicationNumber application = OfficeDay.apply(town, hanna, Map.of());
        String number = register(application);
        give(olena, number);
        assertThrows(NotFound.class, () -> as(andrii, office -> office.following.of(application)));
        assertThrows(NotFound.class, () -> as(andrii, office -> office.following.result(application)));
        assertThrows(NotFound.class, () -> as(andrii, office -> office.following.applicationOf(number)));
        assertEquals(application, as(hanna, office -> office.following.applicationOf(number)));
    }

    @Test
    void anOfficerOfAnotherProviderSeesNoCaseOfThisOne() throws Exception {
        String number = register(OfficeDay.apply(town, hanna, Map.of()));
        assertTrue(as(roman, office -> office.reading.open(number, "uk")).canGiveResult());
        long own = provider();
        moveRomanTo("(select min(id) from organisation.provider where id <> " + own + ")");
        try {
            assertThrows(NotFound.class, () -> as(roman, office -> office.reading.open(number, "uk")));
            assertThrows(NotFound.class, () -> give(roman, number));
            assertEquals(0, cases(roman, CaseQuery.Part.ALL, "").total());
        } finally {
            moveRomanTo(String.valueOf(own));
        }
        assertTrue(cases(roman, CaseQuery.Part.ALL, "").total() > 0);
    }

    @Test
    void casesAreListedByPartAndFoundByNumberNameAndService() throws Exception {
        ApplicationNumber application = OfficeDay.apply(town, andrii, Map.of());
        String number = register(application);
        assertEquals(1, cases(olena, CaseQuery.Part.IN_WORK, number).total());
        assertEquals(1, cases(olena, CaseQuery.Part.ALL, application.toString()).total());
        assertTrue(cases(olena, CaseQuery.Part.ALL, "АНДРІЙ").total() > 0);
        assertTrue(cases(olena, CaseQuery.Part.ALL, "28-13").total() > 0);
        assertEquals(0, cases(olena, CaseQuery.Part.CLOSED, number).total());
        CaseCounts before = as(olena, office -> office.search.counts());
        give(olena, number);
        assertEquals(1, cases(olena, CaseQuery.Part.CLOSED, number).total());
        assertEquals(
                before.inWork() - 1, as(olena, office -> office.search.counts()).inWork());
        for (CaseQuery.Order order : CaseQuery.Order.values()) {
            assertFalse(as(olena, office -> office.search.cases(new CaseQuery(CaseQuery.Part.ALL, "", order, 0, 20)))
                    .isEmpty());
        }
    }

    private Page<CaseRow> cases(Actor actor, CaseQuery.Part part, String words) throws Exception {
        return as(actor, office -> office.search.cases(new CaseQuery(part, words, CaseQuery.Order.NEWEST, 0, 20)));
    }

    private String register(ApplicationNumber application) throws Exception {
        return as(olena, office -> office.registration.register(new RegisterApplication(application.toString())))
                .number();
    }

    private ResultView give(Actor actor, String number) throws Exception {
        return as(actor, office -> office.handling.provideResult(new ProvideResult(number)));
    }

    private void handOver(String number) throws Exception {
        as(olena, office -> {
            office.handling.handOver(new HandOver(number));
            return null;
        });
    }

    private ApplicationStatus status(ApplicationNumber application) throws Exception {
        return town.as(hanna, desk -> desk.applications.get(application)).status();
    }

    private List<String> letters() throws Exception {
        return town.as(hanna, desk -> TestNotices.letters(desk.em));
    }

    private long provider() throws Exception {
        return town.database()
                .inTransaction(em -> ((Number) em.createNativeQuery(
                                        "select max(provider) from organisation.duty where role = 'provider_officer'")
                                .getSingleResult())
                        .longValue());
    }

    private void moveRomanTo(String provider) throws Exception {
        town.database()
                .inTransaction(em -> em.createNativeQuery("update organisation.duty set provider = " + provider
                                + " where role = 'provider_officer'")
                        .executeUpdate());
    }

    private <T> T as(Actor actor, Work<T> work) throws Exception {
        return town.as(actor, desk -> work.with(new OfficeDay(desk, actor)));
    }

    private interface Work<T> {
        T with(OfficeDay office) throws Exception;
    }
}
