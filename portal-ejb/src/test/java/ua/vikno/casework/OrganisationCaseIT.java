package ua.vikno.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import ua.vikno.catalogue.ServiceCode;
import ua.vikno.catalogue.TestCatalogue;
import ua.vikno.form.FormEntries;
import ua.vikno.kernel.Actor;
import ua.vikno.kernel.Role;
import ua.vikno.submission.ApplicationNumber;
import ua.vikno.submission.ApplicationStatus;
import ua.vikno.submission.DraftId;
import ua.vikno.submission.SaveDraft;
import ua.vikno.submission.SubmissionTown;

/** An application on behalf of an organisation makes a case of it; the person who applied represents it and follows the case. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OrganisationCaseIT {

    private static final String SERVICE = "35-01";

    private SubmissionTown town;
    private Actor hanna;
    private Actor olena;
    private ApplicationNumber application;
    private CaseView opened;

    @BeforeAll
    void register() throws Exception {
        town = new SubmissionTown("organisations", em -> {
            TestCatalogue.openOrders(em, SubmissionTown.CLOCK, SERVICE);
            return null;
        });
        hanna = town.citizen("citizen-hanna");
        olena = town.staff("staff-olena", Role.ADMINISTRATOR);
        application = apply("04057287", "ТОВ \"Вектор\"");
        opened = registered(application);
    }

    @AfterAll
    void close() {
        town.close();
    }

    @Test
    void theCaseIsTheOrganisationsAndThePersonRepresentsIt() throws Exception {
        assertEquals("ТОВ «Вектор»", opened.organisation());
        assertEquals("ТОВ «Вектор»", opened.subject());
        assertEquals("Навчальна Ганна Олексіївна", opened.applicant());
        assertEquals(
                1,
                count("select count(*) from casework.case_file f join registry.card o on o.id = f.organisation_card_id"
                        + " join registry.card p on p.id = f.card_id where f.number = '" + opened.number()
                        + "' and o.organisation_number = '04057287' and o.kind = 'LEGAL_ENTITY' and o.head = 'Навчальний Тарас'"
                        + " and o.phone = '+380671234567' and p.account_id = " + hanna.account()));
        assertEquals(
                1,
                count("select count(*) from registry.contact c join registry.card o on o.id = c.card_id where"
                        + " o.organisation_number = '04057287' and c.kind = 'ADDRESS' and c.house = '20'"));
    }

    @Test
    void theRepresentativeFollowsTheCase() throws Exception {
        assertEquals(
                ApplicationStatus.REGISTERED,
                town.as(hanna, desk -> desk.applications.get(application)).status());
        assertEquals(
                1,
                count("select count(*) from audit.entry where action = 'case.registered' and object_id = '"
                        + opened.number() + "' and subject_account_id = " + hanna.account()));
    }

    @Test
    void listsNameTheOrganisationAndFindItByName() throws Exception {
        for (String words : List.of("вектор", "Навчальна Ганна", opened.number())) {
            CaseRow row = found(words).stream()
                    .filter(one -> one.number().equals(opened.number()))
                    .findFirst()
                    .orElseThrow();
            assertEquals("ТОВ «Вектор»", row.subject());
            assertEquals("Навчальна Ганна Олексіївна", row.applicant());
        }
        assertEquals(
                1,
                count("select count(*) from audit.entry where action = 'search.matched' and object_id = 'cases: вектор'"
                        + " and subject_account_id = " + hanna.account()));
    }

    @Test
    void aSoleTradersNumberIsShownMasked() throws Exception {
        CaseView trader = registered(apply("3112004579", "Навчальна Марʼяна"));
        assertEquals("ФОП Навчальна Марʼяна", trader.subject());
        assertFalse(trader.sections().toString().contains("3112004579"));
        assertTrue(trader.sections().toString().contains("31•••••579"));
        assertTrue(opened.sections().toString().contains("04057287"));
    }

    @Test
    void whoAppliesForThemselvesHasNoOrganisation() throws Exception {
        CaseView own = registered(OfficeDay.apply(town, hanna, Map.of()));
        assertEquals("", own.organisation());
        assertEquals("Навчальна Ганна Олексіївна", own.subject());
        assertEquals(
                1,
                count("select count(*) from casework.case_file where organisation_card_id is null and number = '"
                        + own.number() + "'"));
    }

    private List<CaseRow> found(String words) throws Exception {
        return as(
                olena,
                office -> office.search
                        .cases(new CaseQuery(CaseQuery.Part.ALL, words, CaseQuery.Order.APPLICANT, 0, 50))
                        .rows());
    }

    private CaseView registered(ApplicationNumber number) throws Exception {
        return as(
                olena,
                office -> office.reading.open(
                        office.registration
                                .register(new RegisterApplication(number.toString()))
                                .number(),
                        "uk"));
    }

    private ApplicationNumber apply(String code, String name) throws Exception {
        Map<String, List<String>> typed = new HashMap<>();
        typed.put("residence", List.of("м. Навчальне, вул. Липова, 17"));
        typed.put("phone", List.of("067 123-45-67"));
        typed.put("behalf", List.of("organisation"));
        typed.put("organisation.code", List.of(code));
        typed.put("organisation.name", List.of(name));
        typed.put("organisationAddress", List.of("м. Навчальне, Млинський узвіз, 20"));
        typed.put("organisationHead", List.of("Навчальний Тарас"));
        typed.put("powers", List.of("Наказ № 3 від 02.02.2026"));
        typed.put("documents.1.type", List.of("council"));
        typed.put("documents.1.subject", List.of("про бюджет"));
        typed.put("result", List.of("electronic"));
        typed.put("notify", List.of("email"));
        typed.put("email", List.of("hanna@vikno.example"));
        typed.put("consent", List.of("yes"));
        DraftId draft = town.as(hanna, desk -> desk.drafts.open(new ServiceCode(SERVICE)));
        SaveDraft saved = new SaveDraft(draft, Long.MAX_VALUE, 3, new FormEntries(typed));
        town.as(hanna, desk -> desk.drafts.save(saved));
        return town.as(
                        hanna,
                        desk -> desk.submitting.submit(new SaveDraft(draft, Long.MAX_VALUE, 4, FormEntries.NONE), "uk"))
                .number();
    }

    private <T> T as(Actor actor, Work<T> work) throws Exception {
        return town.as(actor, desk -> work.with(new OfficeDay(desk, actor)));
    }

    private long count(String query) throws Exception {
        return town.database()
                .inTransaction(em -> ((Number) em.createNativeQuery(query).getSingleResult()).longValue());
    }

    private interface Work<T> {
        T with(OfficeDay office) throws Exception;
    }
}
