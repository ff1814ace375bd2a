package ua.vikno.appointment;

import java.time.LocalDate;

/**
 * Days on which nobody is at a desk.
 *
 * @param id of the row
 * @param desk id of the desk
 * @param from first day
 * @param to last day
 */
public record DeskAway(long id, long desk, LocalDate from, LocalDate to) {

    boolean holds(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
