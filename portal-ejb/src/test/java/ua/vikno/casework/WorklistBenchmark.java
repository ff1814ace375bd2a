package ua.vikno.casework;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import ua.vikno.benchmark.TwoSizes;
import ua.vikno.kernel.Actor;
import ua.vikno.kernel.Role;
import ua.vikno.submission.SubmissionTown;

/**
 * How long the inbox and the lists of cases take after a million applications and after ten thousand, with as much work at hand;
 * the whole act, its lines in the trail too. Run by {@code benchmarks/worklist.sh}; the table goes to {@code
 * target/benchmarks/worklist.txt}.
 */
class WorklistBenchmark {

    private static final int ALL = Integer.getInteger("vikno.benchmark.applications", 1_000_000);
    private static final int FEW = 10_000;

    private interface Asked {
        void of(CaseSearch search);
    }

    @Test
    void measure() throws Exception {
        try (SubmissionTown large = new SubmissionTown();
                SubmissionTown small = new SubmissionTown()) {
            MadeOffice.make(large.database().dataSource(), ALL);
            MadeOffice.make(small.database().dataSource(), FEW);
            TwoSizes sizes = new TwoSizes(String.format(
                    Locale.ROOT,
                    "%d applications beside %d, %d waiting and %d in work of each",
                    ALL,
                    FEW,
                    MadeOffice.WAITING,
                    MadeOffice.IN_WORK));
            for (Map.Entry<String, Asked> question : questions().entrySet()) {
                Asked asked = question.getValue();
                sizes.compare(question.getKey(), turn -> ask(large, asked), turn -> ask(small, asked));
            }
            sizes.report("worklist.txt", "");
        }
    }

    private static double ask(SubmissionTown town, Asked asked) throws Exception {
        Actor clerk = town.staff("staff-olena", Role.ADMINISTRATOR);
        return town.as(clerk, desk -> {
            CaseSearch search = new OfficeDay(desk, clerk).search;
            long start = System.nanoTime();
            asked.of(search);
            return (System.nanoTime() - start) / 1e6;
        });
    }

    private static Map<String, Asked> questions() {
        Map<String, Asked> questions = new LinkedHashMap<>();
        questions.put("inbox", inbox(InboxQuery.Tab.NEW, ""));
        questions.put("inbox, a name", inbox(InboxQuery.Tab.NEW, "Бондар"));
        questions.put("registered today", inbox(InboxQuery.Tab.REGISTERED_TODAY, ""));
        questions.put("with the person", inbox(InboxQuery.Tab.AT_APPLICANT, ""));
        questions.put("refused", inbox(InboxQuery.Tab.REFUSED, ""));
        questions.put("counts of cases", CaseSearch::counts);
        questions.put("in work by term", cases(CaseQuery.Part.IN_WORK, "", CaseQuery.Order.TERM));
        questions.put("in work, a name", cases(CaseQuery.Part.IN_WORK, "Бондар", CaseQuery.Order.TERM));
        questions.put("closed", cases(CaseQuery.Part.CLOSED, "", CaseQuery.Order.NEWEST));
        questions.put("all", cases(CaseQuery.Part.ALL, "", CaseQuery.Order.NEWEST));
        questions.put("all, a number", cases(CaseQuery.Part.ALL, "made-4321", CaseQuery.Order.NEWEST));
        questions.put("all, a name", cases(CaseQuery.Part.ALL, "Бондарж Навчальна 371", CaseQuery.Order.NEWEST));
        return questions;
    }

    private static Asked inbox(InboxQuery.Tab tab, String words) {
        return search -> search.inbox(new InboxQuery(tab, words, null, InboxQuery.Order.NEWEST, 1));
    }

    private static Asked cases(CaseQuery.Part part, String words, CaseQuery.Order order) {
        return search -> search.cases(new CaseQuery(part, words, order, 0, 20));
    }
}
