package ua.vikno.appointment;

import java.time.LocalDate;

/**
 * A day on which an office is open for a topic.
 *
 * @param day in Kyiv
 * @param free how many different times are free
 */
public record FreeDay(LocalDate day, int free) {

    public boolean isFree() {
        return free > 0;
    }
}
