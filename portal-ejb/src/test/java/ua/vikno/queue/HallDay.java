package ua.vikno.queue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import ua.vikno.kernel.Actor;
import ua.vikno.kernel.Clocks;
import ua.vikno.kernel.Role;

/**
 * A day of some halls through their real boundaries on a real database: people take tickets at the reception and read what they are told,
 * clerks call, serve, miss, send on and have breaks. The clock goes on by itself in steps; nobody sleeps.
 */
final class HallDay {

    private static final Duration STEP = Duration.ofSeconds(15);
    private static final int OPENS = 8;
    private static final Duration LATE = Duration.ofHours(4);
    private static final Duration MISSED = Duration.ofMinutes(2);
    private static final Duration BREAK = Duration.ofMinutes(30);
    private static final Duration FIRST_BREAK = Duration.ofHours(4);

    private final QueueTown town;
    private final int desksOfHall;
    private final HallWaited waited = new HallWaited();
    private final List<Hall> halls = new ArrayList<>();
    private final Instant opens;
    private int expected;

    HallDay(QueueTown town, int desksOfHall) {
        this.town = town;
        this.desksOfHall = desksOfHall;
        this.opens = LocalDate.ofInstant(town.now(), Clocks.KYIV)
                .atTime(OPENS, 0)
                .atZone(Clocks.KYIV)
                .toInstant();
    }

    /** One hall: who will come, who waits for what. */
    private final class Hall {
        private final long office;
        private final HallMix mix;
        private final Deque<HallMix.Visitor> coming;
        private final Map<HallMix.What, Long> topics = new EnumMap<>(HallMix.What.class);
        private final Map<Long, HallMix.Visitor> here = new HashMap<>();
        private final Map<Long, HallMix.What> waiting = new HashMap<>();
        private final Set<Long> sent = new HashSet<>();
        private final Map<HallMix.Visitor, Long> visits = new IdentityHashMap<>();
        private final List<Clerk> clerks = new ArrayList<>();

        Hall(long office, HallMix mix, List<HallMix.Visitor> people) {
            this.office = office;
            this.mix = mix;
            this.coming = new ArrayDeque<>(people);
        }
    }

    /** A clerk: who is at the desk, until when, and whether the break is over. */
    private static final class Clerk {
        private final Actor actor;
        private final Set<HallMix.What> skills;
        private final Duration breakAt;
        private long called;
        private long ticket;
        private Instant until = Instant.MIN;
        private boolean resting;
        private boolean rested;

        Clerk(Actor actor, Set<HallMix.What> skills, Duration breakAt) {
            this.actor = actor;
            this.skills = skills;
            this.breakAt = breakAt;
        }
    }

    /** One hall more, with desks, clerks and people of its own. */
    void open(long office, long seed, int people) throws Exception {
        town.is(opens);
        HallMix mix = new HallMix(seed);
        List<HallMix.Visitor> all = mix.people(people);
        Hall hall = new Hall(office, mix, all);
        HallPlaces places = new HallPlaces(town, office);
        for (HallMix.What what : HallMix.What.values()) {
            hall.topics.put(what, places.topic(what));
        }
        for (int i = 0; i < desksOfHall; i++) {
            Set<HallMix.What> skills = HallMix.desk(i);
            long desk = places.desk(i, skills.stream().map(hall.topics::get).collect(Collectors.toSet()));
            Actor actor = new Actor(
                    Actor.Kind.PERSON, places.clerk(), "clerk " + i, Set.of(Role.CITIZEN, Role.ADMINISTRATOR));
            hall.clerks.add(new Clerk(actor, skills, FIRST_BREAK.plus(BREAK.multipliedBy(i % 6))));
            town.run(actor, boundary -> boundary.seating.sit(office, desk));
        }
        int number = 0;
        for (HallMix.Visitor one : all) {
            if (one.booked() != null) {
                hall.visits.put(one, places.visit(number++, hall.topics.get(one.what()), opens.plus(one.booked())));
            }
            expected += one.absent() ? 0 : 1;
        }
        halls.add(hall);
    }

    /** Until everybody has been called. */
    HallWaited pass() throws Exception {
        Instant end = opens.plus(HallMix.OPEN).plus(LATE);
        while (waited.called() < expected) {
            if (town.now().isAfter(end)) {
                throw new IllegalStateException("somebody is never called: " + waited.called() + " of " + expected);
            }
            for (Hall hall : halls) {
                come(hall);
                for (Clerk clerk : hall.clerks) {
                    work(hall, clerk);
                }
            }
            town.passes(STEP);
        }
        return waited;
    }

    private void come(Hall hall) throws Exception {
        Duration since = Duration.between(opens, town.now());
        while (!hall.coming.isEmpty() && hall.coming.peek().at().compareTo(since) <= 0) {
            HallMix.Visitor one = hall.coming.poll();
            if (!one.absent()) {
                takesTicket(hall, one);
            }
        }
    }

    private void takesTicket(Hall hall, HallMix.Visitor one) throws Exception {
        String category = one.ahead() ? "combatant" : null;
        Long visit = hall.visits.get(one);
        long id = town.as(
                hall.clerks.get(0).actor,
                boundary -> visit == null
                        ? boundary.reception.give(new GiveTicket(
                                hall.office, hall.topics.get(one.what()), category, one.ahead(), one.elsewhere(), null))
                        : boundary.reception.giveExpected(hall.office, visit, category, one.ahead()));
        TicketSlip slip = town.as(hall.clerks.get(0).actor, boundary -> boundary.reception.slip(id));
        Line line = Line.valueOf(town.text("select line from queue.ticket where id = " + id));
        hall.here.put(id, one);
        hall.waiting.put(id, one.what());
        waited.comes(
                new HallWaited.Came(id, hall.office, one.what(), line, town.now(), slip.booked(), slip.estimate()));
    }

    private void work(Hall hall, Clerk clerk) throws Exception {
        if (town.now().isBefore(clerk.until)) {
            return;
        }
        if (clerk.resting) {
            clerk.resting = false;
            town.run(clerk.actor, boundary -> boundary.seating.goOn());
        }
        if (clerk.called != 0) {
            answered(hall, clerk);
            return;
        }
        endOfService(hall, clerk);
        boolean due = !clerk.rested && !town.now().isBefore(opens.plus(clerk.breakAt));
        if (due && clerk.ticket == 0) {
            clerk.rested = true;
            clerk.resting = true;
            clerk.until = town.now().plus(BREAK);
            town.run(clerk.actor, boundary -> boundary.seating.pause());
        } else if (clerk.ticket != 0 || hall.waiting.values().stream().anyMatch(clerk.skills::contains)) {
            next(hall, clerk);
        }
    }

    /** Somebody who is sent on waits anew; before a break the last is finished and nobody called. */
    private void endOfService(Hall hall, Clerk clerk) throws Exception {
        if (clerk.ticket == 0) {
            return;
        }
        long id = clerk.ticket;
        HallMix.Visitor one = hall.here.get(id);
        boolean due = !clerk.rested && !town.now().isBefore(opens.plus(clerk.breakAt));
        if (one.sentOn() != null && !hall.sent.contains(id)) {
            hall.sent.add(id);
            town.run(clerk.actor, boundary -> boundary.desk.transfer(id, hall.topics.get(one.sentOn()), 0));
            hall.waiting.put(id, one.sentOn());
            clerk.ticket = 0;
        } else if (due) {
            town.run(clerk.actor, boundary -> boundary.desk.finish(id));
            clerk.ticket = 0;
        }
    }

    private void next(Hall hall, Clerk clerk) throws Exception {
        long current = clerk.ticket;
        Optional<TicketNumber> called = town.as(clerk.actor, boundary -> boundary.desk.next(current));
        clerk.ticket = 0;
        if (called.isEmpty()) {
            return;
        }
        long id = town.as(clerk.actor, boundary -> boundary.seating.screen())
                .orElseThrow()
                .current()
                .id();
        if (!hall.sent.contains(id)) {
            waited.called(id, clerk.skills, town.now());
        }
        clerk.called = id;
        clerk.until = town.now().plus(hall.here.get(id).leaves() ? MISSED : hall.mix.walks());
    }

    /** Who was called stands at the desk now, or has been waited for long enough. */
    private void answered(Hall hall, Clerk clerk) throws Exception {
        long id = clerk.called;
        HallMix.Visitor one = hall.here.get(id);
        HallMix.What what = hall.waiting.remove(id);
        clerk.called = 0;
        if (one.leaves()) {
            town.run(clerk.actor, boundary -> boundary.desk.missed(id));
            return;
        }
        town.run(clerk.actor, boundary -> boundary.desk.begin(id));
        clerk.ticket = id;
        clerk.until = town.now().plus(hall.sent.contains(id) ? hall.mix.takes(what) : one.takes());
    }
}
