package ua.vikno.appointment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * Times of a day as they would be offered, whether the office takes bookings already or not.
 *
 * @param closed nobody is received that day
 */
public record DayPreview(LocalDate day, boolean closed, List<TopicTimes> topics) {

    /**
     * Times of a topic.
     *
     * @param inRow so many steps one visit takes
     * @param tickets so many visits its desks could take, were it the only topic, less what is kept for those who just come
     * @param free beginnings that are free now, in order
     */
    public record TopicTimes(TopicView topic, int inRow, int tickets, List<Instant> free) {}
}
