package ua.vikno.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import ua.vikno.benchmark.Explained;
import ua.vikno.kernel.Actor;
import ua.vikno.kernel.Page;
import ua.vikno.submission.SubmissionTown;

/**
 * After twenty thousand applications, nearly all of them closed, every list reads its own rows and no more: none of the
 * statements that it really runs, for its rows, its counts, its checks and the trail, reads a growing table whole.
 */
class CasePlanIT {

    private static final Pattern WHOLE =
            Pattern.compile("Seq Scan on (application|case_file|stage|account|complaint|decision)\\b");

    private static final String DECISIONS =
            "insert into casework.decision (case_id, position, kind, reason_code, reason_uk,"
                    + " reason_en, basis_uk, basis_en, words, decided_at, decided_by, decider_name, complain_by) select c.id, 1,"
                    + " 'REFUSED', 'law', 'Закон', '', 'Закон', '', 'Закон', now(), 1, '', current_date from casework.case_file c";

    private static final String COMPLAINTS =
            "insert into casework.complaint (decision_id, case_id, centre_id, account_id,"
                    + " status, words, lodged_at, due_on, number, registered_at, registrar_name, verdict, decided_at, decider_name,"
                    + " version) select d.id, c.id, c.centre_id, c.account_id, case when o then 'LODGED' else 'DISMISSED' end,"
                    + " 'Ні', now(), current_date, case when o then null else 'С-' || c.id end, case when o then null else now() end,"
                    + " '', case when o then '' else 'Ні' end, case when o then null else now() end, '', 1"
                    + " from casework.decision d join casework.case_file c on c.id = d.case_id"
                    + " cross join lateral (select c.id % 40 = 0 as o) x";

    private static SubmissionTown town;

    @BeforeAll
    static void make() throws Exception {
        town = new SubmissionTown();
        MadeOffice.make(town.database().dataSource(), 20_000, 100, 300);
        town.database().inTransaction(em -> {
            em.createNativeQuery("set local session_replication_role = replica").executeUpdate();
            em.createNativeQuery(DECISIONS).executeUpdate();
            em.createNativeQuery(COMPLAINTS).executeUpdate();
            return em.createNativeQuery("analyze casework.decision, casework.complaint")
                    .executeUpdate();
        });
    }

    @AfterAll
    static void leave() {
        town.close();
    }

    @Test
    void listsOfTheClerkReadTheirRows() throws Exception {
        read(OfficeLists.clerk(town), OfficeLists.ofClerk());
    }

    @Test
    void listsOfTheOfficerReadTheirRows() throws Exception {
        read(OfficeLists.officer(town), OfficeLists.ofOfficer());
    }

    @Test
    void whatIsDoneShowsItsNewestThousand() throws Exception {
        Page<CaseRow> last = closed("", 980);
        assertEquals(1_000, last.total());
        assertEquals(50, last.pages());
        assertTrue(last.more());
        assertEquals(20, last.rows().size());
        assertTrue(closed("", 1_000).isEmpty());
        Page<CaseRow> common = closed("Бондар", 0);
        assertEquals(300, common.total());
        assertTrue(common.more());
        assertTrue(common.rows().stream().allMatch(row -> row.applicant().startsWith("Бондар")));
        String oldest = "01-28-13-000001-2026";
        assertFalse(last.rows().stream().anyMatch(row -> row.number().equals(oldest)));
        Page<CaseRow> found = closed("№ 01–28–13–000001–2026", 0);
        assertEquals(oldest, found.rows().get(0).number());
        assertFalse(found.more());
        assertEquals(oldest, closed("5000001", 0).rows().get(0).number());
        assertTrue(closed("01-28-13-000013-2026", 0).isEmpty(), "the neighbours'");
    }

    @Test
    void peopleAreFoundByTheBeginningOfTheirNameElseByAnyPartOfIt() throws Exception {
        Page<CaseRow> surnames = closed("бондара ол", 0);
        assertFalse(surnames.isEmpty());
        assertTrue(surnames.rows().stream()
                .allMatch(row -> row.applicant().startsWith("Бондара Олег")
                        || row.applicant().startsWith("Бондара Олександр")));
        Page<CaseRow> names = closed("якимович", 0);
        assertTrue(names.isEmpty());
        Page<CaseRow> given = closed("яким сергійович", 0);
        assertFalse(given.isEmpty());
        assertTrue(given.rows().stream().allMatch(row -> row.applicant().endsWith(" Яким Сергійович")));
        assertTrue(closed("100%", 0).isEmpty());
        assertTrue(closed("бондар_", 0).isEmpty());
    }

    private static Page<CaseRow> closed(String words, int first) throws Exception {
        Actor clerk = OfficeLists.clerk(town);
        CaseQuery query = new CaseQuery(CaseQuery.Part.CLOSED, words, CaseQuery.Order.NEWEST, first, 20);
        return town.as(clerk, desk -> new OfficeDay(desk, clerk).search.cases(query));
    }

    @Test
    void refusalsShowTheLatestThatThereAre() throws Exception {
        Actor clerk = OfficeLists.clerk(town);
        InboxQuery query = new InboxQuery(InboxQuery.Tab.REFUSED, "", null, InboxQuery.Order.NEWEST, 3);
        Page<InboxRow> page = town.as(clerk, desk -> new OfficeDay(desk, clerk).search.inbox(query))
                .page();
        assertEquals(150, page.total());
        assertEquals(50, page.rows().size());
        assertTrue(page.more());
    }

    @Test
    void everyUrgencyReadsOpenCases() throws Exception {
        for (Urgency urgency : Urgency.values()) {
            read(
                    OfficeLists.clerk(town),
                    Map.of(
                            urgency.name(),
                            search -> search.cases(
                                    new CaseQuery(CaseQuery.Part.IN_WORK, urgency, "", CaseQuery.Order.TERM, 0, 20))));
        }
    }

    @Test
    void warningsComplaintsAndTriedRoutesReadTheirRows() throws Exception {
        Actor clerk = OfficeLists.clerk(town);
        Object another = town.database()
                .inTransaction(em -> em.createNativeQuery(
                                "select service_code from casework.case_file where service_code <> '28-13' limit 1")
                        .getSingleResult());
        List<String> plans = town.as(
                clerk,
                desk -> Explained.plans(desk.em, () -> {
                    OfficeDay office = new OfficeDay(desk, clerk);
                    SqlValues.query(
                                    desk.em,
                                    TermWarnings.DUE,
                                    Map.of(6, LocalDate.parse("2026-11-17"), 7, LocalDate.parse("2026-11-18")))
                            .getResultList();
                    office.complaints.list(false, 1);
                    office.complaints.list(true, 1);
                    desk.em
                            .createNativeQuery(ReplayRows.OF_SERVICE)
                            .setParameter(1, 1)
                            .setParameter(2, another)
                            .getResultList();
                }));
        readRows("others", plans);
    }

    private static void read(Actor actor, Map<String, OfficeLists.Asked> lists) throws Exception {
        for (Map.Entry<String, OfficeLists.Asked> list : lists.entrySet()) {
            readRows(list.getKey(), OfficeLists.plans(town, actor, list.getValue()));
        }
    }

    private static void readRows(String name, List<String> plans) {
        String all = String.join("\n", plans);
        assertTrue(all.contains("Index "), name + "\n" + all);
        for (String plan : plans) {
            assertFalse(WHOLE.matcher(plan).find(), name + "\n" + plan);
        }
    }
}
