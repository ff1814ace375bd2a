package ua.vikno.queue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import ua.vikno.kernel.Clocks;

/** A hall now: who is in it and how long they will wait. */
@ApplicationScoped
class HallState {

    /** How long visitors take is judged by so much of the past. */
    private static final Duration LATELY = Duration.ofDays(14);

    /** What was reckoned is good so long while the hall is the very same: only the clock goes on. */
    private static final Duration FRESH = Duration.ofSeconds(5);

    @Inject
    HallRows rows;

    @Inject
    TicketRows tickets;

    @Inject
    PauseRows pauses;

    @Inject
    Clock clock;

    private final Map<Long, Reckoned> kept = new ConcurrentHashMap<>();

    /**
     * A hall at one moment.
     *
     * @param here everybody in it, in order of their places
     * @param estimates by ticket, of those whom an open desk serves; none while the hall stands still
     * @param paused the hall stands still
     */
    record Now(List<TicketLine> here, Map<Long, WaitEstimate> estimates, boolean paused, Instant at) {

        List<TicketLine> in(Set<TicketStatus> statuses) {
            return here.stream()
                    .filter(line -> statuses.contains(line.status()))
                    .toList();
        }
    }

    public LocalDate today() {
        return LocalDate.now(clock.withZone(Clocks.KYIV));
    }

    /** The beginning of the day after today. */
    public Instant evening() {
        return today().plusDays(1).atStartOfDay(Clocks.KYIV).toInstant();
    }

    /** Whether a hall stands still. */
    public boolean isPaused(long office) {
        return pauses.isNow(office);
    }

    public Now of(long office) {
        Instant now = clock.instant();
        List<TicketLine> here = rows.here(office, today());
        boolean paused = pauses.isNow(office);
        return new Now(here, paused ? Map.of() : estimates(office, running(office, here, now)), paused, now);
    }

    /** Every screen of a hall asks when something moves: whoever asks first reckons, the others wait for that and take it. */
    private Map<Long, WaitEstimate> estimates(long office, Running hall) {
        return kept.compute(
                        office,
                        (key, known) ->
                                known != null && known.hall().isAs(hall) ? known : new Reckoned(hall, hall.of()))
                .estimates();
    }

    /** Estimates with what they were made of. */
    private record Reckoned(Running hall, Map<Long, WaitEstimate> estimates) {}

    /** How long somebody would wait who came now and has not booked, by topic; of topics that an open desk serves. */
    public Map<Long, WaitEstimate> newcomers(long office) {
        if (pauses.isNow(office)) {
            return Map.of();
        }
        Instant now = clock.instant();
        Running hall = running(office, rows.here(office, today()), now);
        Map<Long, WaitEstimate> waits = new HashMap<>();
        hall.desks().stream()
                .flatMap(desk -> desk.topics().stream())
                .distinct()
                .forEach(topic -> hall.newcomer(topic).ifPresent(wait -> waits.put(topic, wait)));
        return waits;
    }

    private Running running(long office, List<TicketLine> here, Instant now) {
        LocalDate today = today();
        List<Forecast.Desk> desks = rows.open(office, today).entrySet().stream()
                .map(desk -> desk(desk.getKey(), desk.getValue(), here))
                .toList();
        HallRules rules = tickets.rules(office);
        List<Forecast.Person> people = Stream.concat(
                        here.stream().filter(line -> line.status().isInLine()).map(HallState::person),
                        rows.awaited(office, now.minus(rules.grace()), evening()).stream())
                .toList();
        return new Running(people, desks, rules.mostAhead(), rows.paces(office, now.minus(LATELY)), now);
    }

    /** What a forecast is made of; each is made anew, for it lets the hall run. */
    private record Running(
            List<Forecast.Person> people,
            List<Forecast.Desk> desks,
            int mostAhead,
            Map<Long, Forecast.Pace> paces,
            Instant now) {

        /** Somebody who is not there. */
        private static final long NEWCOMER = Long.MAX_VALUE;

        /** The same people, desks and rules, a moment before or after. */
        boolean isAs(Running other) {
            return people.equals(other.people)
                    && desks.equals(other.desks)
                    && mostAhead == other.mostAhead
                    && paces.equals(other.paces)
                    && Duration.between(now, other.now).abs().compareTo(FRESH) < 0;
        }

        Map<Long, WaitEstimate> of() {
            return new Forecast(mostAhead, paces, now).of(people, desks);
        }

        Optional<WaitEstimate> newcomer(long topic) {
            Waiting waiting = new Waiting(NEWCOMER, Line.ORDINARY, false, now, 0);
            List<Forecast.Person> all = Stream.concat(
                            people.stream(), Stream.of(new Forecast.Person(waiting, topic, null)))
                    .toList();
            return Optional.ofNullable(
                    new Forecast(mostAhead, paces, now).of(all, desks).get(NEWCOMER));
        }
    }

    private static Forecast.Desk desk(long id, Set<Long> topics, List<TicketLine> here) {
        Optional<TicketLine> at = here.stream()
                .filter(line -> line.status().isAtDesk() && Objects.equals(line.desk(), id))
                .findFirst();
        return new Forecast.Desk(
                id,
                topics,
                at.map(TicketLine::topic).orElse(null),
                at.map(TicketLine::calledAt).orElse(null));
    }

    private static Forecast.Person person(TicketLine line) {
        return new Forecast.Person(
                new Waiting(line.id(), line.line(), line.status() == TicketStatus.TRANSFERRED, line.placeAt(), 0),
                line.topic(),
                line.desk());
    }
}
