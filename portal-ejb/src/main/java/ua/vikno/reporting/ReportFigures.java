package ua.vikno.reporting;

import java.util.Collection;

/**
 * Counts of a period.
 *
 * @param accepted registered in it (прийнято)
 * @param provided given to the person in it (надано)
 * @param refused refused in it, before registering or by a decision (відмовлено)
 * @param withdrawn taken back by the person in it (знято з розгляду)
 * @param overdue whose term ended in it without a result on time (прострочено); a stopped term is none
 */
public record ReportFigures(long accepted, long provided, long refused, long withdrawn, long overdue) {

    static ReportFigures sum(Collection<ReportFigures> all) {
        return all.stream().reduce(new ReportFigures(0, 0, 0, 0, 0), ReportFigures::plus);
    }

    private ReportFigures plus(ReportFigures other) {
        return new ReportFigures(
                accepted + other.accepted,
                provided + other.provided,
                refused + other.refused,
                withdrawn + other.withdrawn,
                overdue + other.overdue);
    }
}
