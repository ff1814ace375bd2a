package ua.vikno.casework;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import ua.vikno.benchmark.Explained;
import ua.vikno.kernel.Actor;
import ua.vikno.kernel.Role;
import ua.vikno.submission.SubmissionTown;

/** Every list of the inbox and of cases as clerks ask for them of a {@link MadeOffice}. */
final class OfficeLists {

    /** One of them. */
    interface Asked {
        void of(CaseSearch search);
    }

    private OfficeLists() {}

    /** As an administrator asks. */
    static Map<String, Asked> ofClerk() {
        Map<String, Asked> lists = new LinkedHashMap<>();
        lists.put("inbox", inbox(InboxQuery.Tab.NEW, "", 1));
        lists.put("inbox, a name", inbox(InboxQuery.Tab.NEW, "Бондар", 1));
        lists.put(
                "inbox, nobody's",
                search -> search.inbox(
                        new InboxQuery(InboxQuery.Tab.NEW, "", null, InboxQuery.Order.OLDEST, Holding.FREE, 1)));
        lists.put("registered today", inbox(InboxQuery.Tab.REGISTERED_TODAY, "", 1));
        lists.put("with the person", inbox(InboxQuery.Tab.AT_APPLICANT, "", 1));
        lists.put("refused", inbox(InboxQuery.Tab.REFUSED, "", 1));
        lists.put("refused, second page", inbox(InboxQuery.Tab.REFUSED, "", 2));
        lists.put("waiting", CaseSearch::waiting);
        lists.put("counts of cases", CaseSearch::counts);
        lists.put("in work by term", cases(CaseQuery.Part.IN_WORK, "", CaseQuery.Order.TERM, 0));
        lists.put("in work, a name", cases(CaseQuery.Part.IN_WORK, "Бондар", CaseQuery.Order.TERM, 0));
        lists.put("in work, a service", cases(CaseQuery.Part.IN_WORK, "викоп", CaseQuery.Order.TERM, 0));
        lists.put("at the office", cases(CaseQuery.Part.WAITING, "", CaseQuery.Order.NEWEST, 0));
        lists.put("closed", cases(CaseQuery.Part.CLOSED, "", CaseQuery.Order.NEWEST, 0));
        lists.put("closed, the last page", cases(CaseQuery.Part.CLOSED, "", CaseQuery.Order.NEWEST, 980));
        lists.put("closed by name", cases(CaseQuery.Part.CLOSED, "", CaseQuery.Order.APPLICANT, 0));
        lists.put("closed, a common name", cases(CaseQuery.Part.CLOSED, "Бондар", CaseQuery.Order.NEWEST, 0));
        lists.put("all", cases(CaseQuery.Part.ALL, "", CaseQuery.Order.NEWEST, 0));
        lists.put("all, how many", search -> search.count(query(CaseQuery.Part.ALL, "", CaseQuery.Order.NEWEST, 0)));
        lists.put("all, a number", cases(CaseQuery.Part.ALL, "01-28-13-004321-2026", CaseQuery.Order.NEWEST, 0));
        lists.put("all, its application", cases(CaseQuery.Part.ALL, "5004321", CaseQuery.Order.NEWEST, 0));
        lists.put("all, a name", cases(CaseQuery.Part.ALL, "Бондарж Роман Олександрович", CaseQuery.Order.NEWEST, 0));
        lists.put("all, a common name", cases(CaseQuery.Part.ALL, "Бондарж", CaseQuery.Order.NEWEST, 0));
        lists.put("all, a service", cases(CaseQuery.Part.ALL, "викоп", CaseQuery.Order.NEWEST, 0));
        return lists;
    }

    /** As a provider's officer asks. */
    static Map<String, Asked> ofOfficer() {
        Map<String, Asked> lists = new LinkedHashMap<>();
        lists.put("officer: counts", CaseSearch::counts);
        lists.put("officer: in work", cases(CaseQuery.Part.IN_WORK, "", CaseQuery.Order.TERM, 0));
        lists.put("officer: closed", cases(CaseQuery.Part.CLOSED, "", CaseQuery.Order.NEWEST, 0));
        lists.put("officer: a name", cases(CaseQuery.Part.ALL, "Ткачукж Тарас", CaseQuery.Order.NEWEST, 0));
        return lists;
    }

    static Actor clerk(SubmissionTown town) {
        return town.staff("staff-olena", Role.ADMINISTRATOR);
    }

    static Actor officer(SubmissionTown town) {
        return town.staff("staff-roman", Role.PROVIDER_OFFICER);
    }

    /** How many milliseconds it took, the lines in the trail too. */
    static double millis(SubmissionTown town, Actor actor, Asked asked) throws Exception {
        return town.as(actor, desk -> {
            CaseSearch search = new OfficeDay(desk, actor).search;
            long start = System.nanoTime();
            asked.of(search);
            return (System.nanoTime() - start) / 1e6;
        });
    }

    /** The plans of everything it runs. */
    static List<String> plans(SubmissionTown town, Actor actor, Asked asked) throws Exception {
        return town.as(actor, desk -> Explained.plans(desk.em, () -> asked.of(new OfficeDay(desk, actor).search)));
    }

    private static Asked inbox(InboxQuery.Tab tab, String words, int page) {
        return search -> search.inbox(new InboxQuery(tab, words, null, InboxQuery.Order.NEWEST, page));
    }

    private static Asked cases(CaseQuery.Part part, String words, CaseQuery.Order order, int first) {
        return search -> search.cases(query(part, words, order, first));
    }

    private static CaseQuery query(CaseQuery.Part part, String words, CaseQuery.Order order, int first) {
        return new CaseQuery(part, words, order, first, 20);
    }
}
