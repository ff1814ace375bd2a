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
import ua.vikno.kernel.Bilingual;
import ua.vikno.organisation.OfficeDay;
import ua.vikno.organisation.OfficeGuide;
import ua.vikno.organisation.OfficeSchedule;

/**
 * Days that became days off after people had booked them: an office was closed by a special day, or the calendar has one holiday more. Their
 * visits are cancelled and everyone is told. A change of the usual week cancels nothing: those visits are promised.
 */
@ApplicationScoped
class LateClosures {

    private static final String HOLIDAY = "вихідний день за законом";
    private static final int LONGEST = 200;

    @Inject
    BookingRows bookings;

    @Inject
    OfficeGuide guide;

    @Inject
    DayClosing closing;

    @Inject
    Clock clock;

    /** A day on which people are expected in an office. */
    record ComingDay(long office, LocalDate day) {}

    /** Cancels what was booked for such days; how many visits there were. Running it again cancels nothing. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public int cancel() {
        List<ComingDay> coming = bookings.comingDays(clock.instant());
        Set<Long> offices = coming.stream().map(ComingDay::office).collect(Collectors.toSet());
        Map<Long, OfficeSchedule> schedules = guide.schedules(offices);
        return coming.stream()
                .mapToInt(day -> cancel(day, schedules.get(day.office()).on(day.day())))
                .sum();
    }

    private int cancel(ComingDay coming, OfficeDay day) {
        boolean closed = day.times().isClosed() && day.cause() != OfficeDay.Cause.WEEK;
        return closed ? closing.cancelDay(coming.office(), new ClosedDay(coming.day(), reason(day))) : 0;
    }

    private static String reason(OfficeDay day) {
        String said = day.reason().map(Bilingual::uk).orElse(HOLIDAY);
        return said.length() > LONGEST ? said.substring(0, LONGEST) : said;
    }
}
