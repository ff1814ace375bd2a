package ua.vikno.appointment;

import java.util.Set;

/**
 * A desk as its schedule shows it.
 *
 * @param label what is written over it
 * @param topics ids of what is done at it
 * @param week when it is staffed from today on
 * @param version of the desk; goes back with a change
 */
public record DeskView(long id, String label, Set<Long> topics, WeekHours week, long version) {}
