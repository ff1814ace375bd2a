package ua.vikno.appointment;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import ua.vikno.catalogue.ServiceCode;
import ua.vikno.kernel.Clocks;
import ua.vikno.organisation.CentreView;
import ua.vikno.organisation.OfficeView;
import ua.vikno.organisation.Offices;

/** Free times, for everyone: no person is in them. */
@Stateless
public class VisitTimes {

    @Inject
    VisitNeed need;

    @Inject
    ReceptionRows rows;

    @Inject
    Timetable timetable;

    @Inject
    Offices offices;

    /** What one comes for with a service ordered from the site's own centre; empty where no visit is needed. */
    @PermitAll
    public Optional<TopicView> topic(ServiceCode code) {
        return offices.centre().flatMap(centre -> topic(code, centre.id()));
    }

    /** The same for a centre. */
    @PermitAll
    public Optional<TopicView> topic(ServiceCode code, long centre) {
        return need.of(code, centre).map(Topic::view);
    }

    /** Offices that take bookings for a topic, in the order of their codes. */
    @PermitAll
    public List<OfficeView> offices(long topic) {
        Set<Long> open = rows.offices(topic);
        return offices.all().stream()
                .filter(office -> open.contains(office.id()))
                .toList();
    }

    /** A topic by its id; empty where it is not one of the site's own centre. */
    @PermitAll
    public Optional<TopicView> topic(long id) {
        long centre = offices.centre().map(CentreView::id).orElse(0L);
        return rows.topic(id).map(Topic::view).filter(topic -> topic.centre() == centre);
    }

    /** What people of the site's own centre can book, by name in the order it was set up. */
    @PermitAll
    public List<TopicView> bookable() {
        return offices.centre().map(centre -> rows.bookable(centre.id())).orElse(List.of()).stream()
                .map(Topic::view)
                .toList();
    }

    /** What one comes for with a service, whether it wants originals or not; empty where nobody can book it. */
    @PermitAll
    public Optional<TopicView> topicFor(ServiceCode code) {
        return offices.centre()
                .flatMap(centre -> need.anyway(code, centre.id()))
                .map(Topic::view);
    }

    /** The same days of several offices by their ids; an office that takes no bookings for the topic has none. */
    @PermitAll
    public Map<Long, List<FreeDay>> days(Collection<Long> asked, long topic) {
        Map<Long, List<FreeDay>> days = new HashMap<>();
        timetable.free(asked, topic).forEach((office, free) -> days.put(office, days(free)));
        return days;
    }

    /** Free beginnings of a day in several offices in order, each where it is possible. */
    @PermitAll
    public List<ChosenTime> times(Collection<Long> asked, long topic, LocalDate day) {
        return timetable.free(asked, topic, day, day).entrySet().stream()
                .flatMap(office ->
                        office.getValue().starts().keySet().stream().map(at -> new ChosenTime(office.getKey(), at)))
                .sorted(Comparator.comparing(ChosenTime::from).thenComparing(ChosenTime::office))
                .toList();
    }

    /** Days of the booking window, from today, whether free or not; empty where the office takes no bookings for the topic. */
    @PermitAll
    public List<FreeDay> days(long office, long topic) {
        return days(timetable.free(office, topic));
    }

    private static List<FreeDay> days(Timetable.Free free) {
        Map<LocalDate, Long> times =
                free.starts().keySet().stream().collect(Collectors.groupingBy(VisitTimes::day, Collectors.counting()));
        return free.days().stream()
                .map(day -> new FreeDay(day, times.getOrDefault(day, 0L).intValue()))
                .toList();
    }

    /** Free beginnings of a day in order; empty for a day that is not in the window. */
    @PermitAll
    public List<Instant> times(long office, long topic, LocalDate day) {
        return List.copyOf(timetable.free(office, topic, day, day).starts().keySet());
    }

    private static LocalDate day(Instant begin) {
        return begin.atZone(Clocks.KYIV).toLocalDate();
    }
}
