package ua.vikno.appointment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import ua.vikno.kernel.Clocks;
import ua.vikno.organisation.OfficeGuide;
import ua.vikno.organisation.OfficeSchedule;

/** Looks, once their day is over, whose people did not come; days on which an office was closed count for nobody. */
@ApplicationScoped
class MissJudging {

    /** In one transaction; the others are judged ten minutes later. */
    private static final int MOST_AT_ONCE = 1_000;

    @Inject
    MissRows rows;

    @Inject
    ReceptionRows reception;

    @Inject
    HallAttendance hall;

    @Inject
    OfficeGuide guide;

    @Inject
    OwnVisitNews news;

    @Inject
    Clock clock;

    /** Judges visits of the days before today; how many were missed. Running it again judges nothing twice. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public int judge() {
        LocalDate today = LocalDate.now(clock.withZone(Clocks.KYIV));
        List<MissRows.Over> over = rows.take(today.atStartOfDay(Clocks.KYIV).toInstant(), MOST_AT_ONCE);
        List<Long> open = open(over);
        if (open.isEmpty()) {
            return 0;
        }
        List<MissRows.Noted> noted = rows.note(hall.missed(open));
        noted.forEach(news::missed);
        return noted.size();
    }

    /** Those of days on which their offices received people. */
    private List<Long> open(List<MissRows.Over> over) {
        if (over.isEmpty()) {
            return List.of();
        }
        Set<Long> offices = over.stream().map(MissRows.Over::office).collect(Collectors.toSet());
        List<LocalDate> days = over.stream().map(MissRows.Over::day).sorted().toList();
        Map<Long, Set<LocalDate>> closed = reception.closedDays(offices, days.get(0), days.get(days.size() - 1));
        Map<Long, OfficeSchedule> schedules = guide.schedules(offices);
        return over.stream()
                .filter(visit -> !closed.getOrDefault(visit.office(), Set.of()).contains(visit.day()))
                .filter(visit -> isOpen(schedules.get(visit.office()), visit.day()))
                .map(MissRows.Over::id)
                .toList();
    }

    /** An office whose hours nobody has written down is open when its desks are. */
    private static boolean isOpen(OfficeSchedule schedule, LocalDate day) {
        return schedule == null
                || !schedule.isKnown()
                || !schedule.on(day).times().isClosed();
    }
}
