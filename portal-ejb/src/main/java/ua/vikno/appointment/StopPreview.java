package ua.vikno.appointment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import ua.vikno.kernel.Clocks;
import ua.vikno.organisation.OfficeView;
import ua.vikno.organisation.Offices;

/** Where visits of a stretch could go on, were nobody to book meanwhile. */
@ApplicationScoped
class StopPreview {

    @Inject
    StopRows stops;

    @Inject
    ReceptionRows reception;

    @Inject
    Timetable timetable;

    @Inject
    Offices offices;

    /** A visit after another takes the soonest place that is left. */
    List<StopLine> of(StopAsked asked, Instant now) {
        List<StopRows.Within> visits = stops.within(asked, now);
        LocalDate day = asked.from().atZone(Clocks.KYIV).toLocalDate();
        Map<Long, Map<Long, Timetable.Free>> free = new HashMap<>();
        visits.stream()
                .map(visit -> visit.own().topic())
                .distinct()
                .forEach(topic -> free.put(topic, free(asked, topic, day)));
        Map<Long, StopDesk> desks = desks(free);
        Map<Long, OfficeView> names = desks.values().stream()
                .map(StopDesk::office)
                .distinct()
                .flatMap(id -> offices.byId(id).stream())
                .collect(Collectors.toMap(OfficeView::id, Function.identity()));
        List<Stretch> given = new ArrayList<>();
        List<StopLine> lines = new ArrayList<>();
        for (StopRows.Within visit : visits) {
            Optional<Stretch> place = place(asked, visit, free.get(visit.own().topic()), given);
            place.ifPresent(given::add);
            lines.add(line(visit.own().visit(), place.orElse(null), desks, names));
        }
        return lines;
    }

    private Map<Long, Timetable.Free> free(StopAsked asked, long topic, LocalDate day) {
        List<Long> of = asked.elsewhere() ? List.copyOf(reception.offices(topic)) : List.of(asked.office());
        return timetable.free(of, topic, day, LocalDate.MAX);
    }

    private Map<Long, StopDesk> desks(Map<Long, Map<Long, Timetable.Free>> free) {
        List<Long> of = free.values().stream()
                .flatMap(offices -> offices.keySet().stream())
                .distinct()
                .toList();
        return of.isEmpty()
                ? Map.of()
                : stops.desks(of).stream().collect(Collectors.toMap(StopDesk::id, Function.identity()));
    }

    private static Optional<Stretch> place(
            StopAsked asked, StopRows.Within visit, Map<Long, Timetable.Free> free, List<Stretch> given) {
        Instant was = visit.own().visit().from();
        Optional<Stretch> here =
                soonest(was, free.get(asked.office()), place -> !isTaken(place, given) && !asked.meets(place));
        return here.or(() -> free.entrySet().stream()
                .filter(other -> other.getKey() != asked.office())
                .flatMap(other -> soonest(was, other.getValue(), place -> !isTaken(place, given)).stream())
                .min(Comparator.comparing(Stretch::from)));
    }

    private static Optional<Stretch> soonest(Instant was, Timetable.Free free, Predicate<Stretch> fits) {
        return free == null
                ? Optional.empty()
                : MovePlan.places(free, was, fits).findFirst();
    }

    private static boolean isTaken(Stretch place, List<Stretch> given) {
        return given.stream().anyMatch(one -> one.desk() == place.desk() && one.meets(place.from(), place.to()));
    }

    private static StopLine line(
            VisitView visit, Stretch place, Map<Long, StopDesk> desks, Map<Long, OfficeView> offices) {
        StopDesk desk = place == null ? null : desks.get(place.desk());
        return new StopLine(
                visit.getKnownAs(),
                visit.topic(),
                visit.from(),
                StopState.WAITING,
                place == null ? null : place.from(),
                desk == null ? null : offices.get(desk.office()).name(),
                desk == null ? "" : desk.label());
    }
}
