package ua.vikno.casework;

import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import ua.vikno.benchmark.TwoSizes;
import ua.vikno.kernel.Actor;
import ua.vikno.submission.SubmissionTown;

/**
 * How long the inbox and the lists of cases take after a million applications and after ten thousand, with as much work at hand;
 * the whole act, its lines in the trail too. Run by {@code benchmarks/worklist.sh}; the table and the plans of every statement go
 * to {@code target/benchmarks/worklist.txt}.
 */
class WorklistBenchmark {

    private static final int ALL = Integer.getInteger("vikno.benchmark.applications", 1_000_000);
    private static final int FEW = 10_000;
    private static final int WAITING = 300;
    private static final int IN_WORK = 3_000;

    private final StringBuilder plans = new StringBuilder();
    private TwoSizes sizes;

    @Test
    void measure() throws Exception {
        try (SubmissionTown large = new SubmissionTown();
                SubmissionTown small = new SubmissionTown()) {
            long start = System.nanoTime();
            make(large, ALL);
            double seconds = (System.nanoTime() - start) / 1e9;
            make(small, FEW);
            sizes = new TwoSizes(String.format(
                    Locale.ROOT,
                    "%d applications beside %d, %d waiting and %d in work of each; made in %.0f s",
                    ALL,
                    FEW,
                    WAITING,
                    IN_WORK,
                    seconds));
            compare(large, small, OfficeLists.clerk(large), OfficeLists.clerk(small), OfficeLists.ofClerk());
            compare(large, small, OfficeLists.officer(large), OfficeLists.officer(small), OfficeLists.ofOfficer());
            sizes.report("worklist.txt", plans.toString());
        }
    }

    private static void make(SubmissionTown town, int applications) throws Exception {
        MadeOffice.make(town.database().dataSource(), applications, WAITING, IN_WORK);
        town.database().keepPlans();
    }

    private void compare(
            SubmissionTown large,
            SubmissionTown small,
            Actor ofLarge,
            Actor ofSmall,
            Map<String, OfficeLists.Asked> lists)
            throws Exception {
        for (Map.Entry<String, OfficeLists.Asked> list : lists.entrySet()) {
            OfficeLists.Asked asked = list.getValue();
            sizes.compare(
                    list.getKey(),
                    turn -> OfficeLists.millis(large, ofLarge, asked),
                    turn -> OfficeLists.millis(small, ofSmall, asked));
            plans.append("\n## ").append(list.getKey()).append('\n');
            OfficeLists.plans(large, ofLarge, asked)
                    .forEach(plan -> plans.append('\n').append(plan));
        }
    }
}
