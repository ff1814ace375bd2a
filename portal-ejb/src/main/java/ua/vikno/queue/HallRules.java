package ua.vikno.queue;

import java.time.Duration;
import java.time.Instant;

/**
 * Rules of one hall.
 *
 * @param mostAhead so many people with priority may overtake a person without one
 * @param grace who comes later than that for a visit has lost its time
 */
public record HallRules(int mostAhead, Duration grace) {

    /** Where nobody said otherwise. */
    static final HallRules USUAL = new HallRules(5, Duration.ofMinutes(10));

    /** The same for somebody whose time a standstill took away: nobody is late for as long as the hall stood still. */
    HallRules forgiving(Duration stoodStill) {
        return new HallRules(mostAhead, grace.plus(stoodStill));
    }

    /** The line of somebody who comes now. */
    Line line(Instant booked, boolean category, Instant now) {
        if (booked != null && !now.isAfter(booked.plus(grace))) {
            return Line.BOOKED;
        }
        return category ? Line.PRIORITY : Line.ORDINARY;
    }
}
