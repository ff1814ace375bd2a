package ua.vikno.reporting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import ua.vikno.casework.CasesInSql;
import ua.vikno.kernel.Money;
import ua.vikno.reporting.ProvidedService.LegalApplicant;
import ua.vikno.submission.MadeApplications;
import ua.vikno.submission.SubmissionTown;

/** The open data set: every case of its year once, legal entities by name, nobody else, neither refusals nor another centre's. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ProvidedServicesIT {

    private static final int MADE = 2_400;

    private SubmissionTown town;
    private long first;

    @BeforeAll
    void load() throws Exception {
        town = new SubmissionTown();
        run(MadeApplications.TWENTY_THOUSAND.replace("20000", String.valueOf(MADE)));
        run(CasesInSql.CARD);
        run(
                "insert into registry.card (kind, organisation_number, full_name, short_name, surname, name_key, given_name,"
                        + " patronymic, phone, email, created_at, version) values ('LEGAL_ENTITY', '04057287', 'ТОВ «Вектор»', 'ТОВ «Вектор»',"
                        + " 'ТОВ «Вектор»', 'вектор', '', '', '', '', now(), 1), ('SOLE_TRADER', '3112004579', 'ФОП Навчальний',"
                        + " 'ФОП Навчальний', 'ФОП Навчальний', 'навчальний', '', '', '', '', now(), 1)");
        run(CasesInSql.OF_APPLICATIONS);
        first = number("select min(id) from casework.case_file");
        run(
                "update casework.case_file set registered_at = '2026-11-05T08:00:30Z', closed_at = case when closed_at is null then null"
                        + " else timestamptz '2026-11-09T22:30:00Z' end");
        run("update casework.case_file set registered_at = '2025-12-31T21:59:59Z' where id = " + first);
        run("update casework.case_file set status = 'REFUSED' where id = " + (first + 1));
        of(first + 2, "04057287");
        of(first + 3, "3112004579");
    }

    @AfterAll
    void close() {
        town.close();
    }

    @Test
    void aYearIsOfKyivAndHasEveryCaseOnce() throws Exception {
        List<ProvidedService> year = lines(2026);
        assertEquals(MADE - 2, year.size());
        assertEquals(MADE - 2, year.stream().map(ProvidedService::id).distinct().count());
        assertEquals(
                List.of(first), lines(2025).stream().map(ProvidedService::id).toList());
        assertEquals(List.of(), lines(2024));
        assertEquals(
                List.of(2026, 2025),
                town.database().inTransaction(em -> provided(em).years()));
    }

    @Test
    void onlyALegalEntityIsNamed() throws Exception {
        List<ProvidedService> year = lines(2026);
        assertEquals(
                Optional.of(new LegalApplicant("ТОВ «Вектор»", "04057287")),
                of(year, first + 2).applicant());
        assertEquals(
                1, year.stream().filter(line -> line.applicant().isPresent()).count());
    }

    @Test
    void aLineTellsWhenItWasDoneAndWhatWasPaid() throws Exception {
        ProvidedService line = lines(2026).get(5);
        assertEquals("2026-11-09T22:30:00Z", line.doneAt().orElseThrow().toString());
        assertTrue(line.handedOverAt().isEmpty());
        assertEquals(new Money(0), line.paid());
    }

    private static ProvidedService of(List<ProvidedService> lines, long id) {
        return lines.stream().filter(line -> line.id() == id).findFirst().orElseThrow();
    }

    private void of(long id, String number) throws Exception {
        run(
                "update casework.case_file f set organisation_card_id = c.id, organisation_name = c.short_name from registry.card c"
                        + " where c.organisation_number = '" + number + "' and f.id = " + id);
    }

    private List<ProvidedService> lines(int year) throws Exception {
        return town.database().inTransaction(em -> {
            List<ProvidedService> lines = new ArrayList<>();
            provided(em).each(year, lines::add);
            return lines;
        });
    }

    private static ProvidedServices provided(EntityManager em) {
        ProvidedServices provided = new ProvidedServices();
        provided.rows = new ProvidedRows();
        provided.rows.em = em;
        provided.clock = SubmissionTown.CLOCK;
        return provided;
    }

    private void run(String sql) throws Exception {
        town.database().inTransaction(em -> em.createNativeQuery(sql).executeUpdate());
    }

    private long number(String sql) throws Exception {
        return town.database()
                .inTransaction(em -> ((Number) em.createNativeQuery(sql).getSingleResult()).longValue());
    }
}
