package ua.vikno.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import ua.vikno.kernel.Clocks;
import ua.vikno.organisation.Stop;
import ua.vikno.organisation.WorkingCalendar;

/**
 * Last days of the stages: a stage's own term from when it was opened, one that is to come from the last day of what stands
 * before it, and none later than the case itself. The stopped clock of the case stands for its stages too.
 */
@ApplicationScoped
class StageTerms {

    @Inject
    WorkingCalendar calendar;

    /** Counts the last days of everything that is not done. */
    public void count(CaseFile caseFile) {
        List<Stop> stops = caseFile.stopsThatAreOver();
        Map<Integer, List<Stage>> turns = caseFile.way().inOrder().stream()
                .collect(Collectors.groupingBy(Stage::turn, TreeMap::new, Collectors.toList()));
        Instant begin = caseFile.registeredAt();
        for (List<Stage> turn : turns.values()) {
            for (Stage stage : turn) {
                if (!stage.isDone()) {
                    stage.promise(last(stage, begin, stops, caseFile.termEnds()));
                }
            }
            begin = end(turn);
        }
    }

    private LocalDate last(Stage stage, Instant begin, List<Stop> stops, LocalDate end) {
        if (stage.term() == null) {
            return end;
        }
        LocalDate own = calendar.lastDay(stage.wasOpened() ? stage.openedAt() : begin, stage.term(), stops);
        return own.isBefore(end) ? own : end;
    }

    /** When a turn is over, or by its last day. */
    private static Instant end(List<Stage> turn) {
        return turn.stream()
                .map(stage -> stage.isDone()
                        ? stage.doneAt()
                        : stage.due().atTime(LocalTime.NOON).atZone(Clocks.KYIV).toInstant())
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }
}
