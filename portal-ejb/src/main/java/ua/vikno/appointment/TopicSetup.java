package ua.vikno.appointment;

import java.util.List;

/**
 * A topic as the chief keeps it.
 *
 * @param letter begins the numbers of its tickets in the hall
 * @param residentsOnly nobody from another community is served
 * @param services codes of services one comes for with it, in order
 * @param desks at how many desks of the centre it is done
 * @param version goes back with a change
 */
public record TopicSetup(
        TopicView topic, String letter, boolean residentsOnly, List<String> services, int desks, long version) {}
