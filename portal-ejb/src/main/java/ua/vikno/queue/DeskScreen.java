package ua.vikno.queue;

import java.util.List;

/**
 * A clerk's desk in the hall.
 *
 * @param office id of the office
 * @param desk id of the desk
 * @param label what is written over the desk
 * @param paused the clerk has a break
 * @param hallPaused the hall stands still
 * @param current who is called or is at the desk; null for nobody
 * @param held who fills something in beside the desk
 * @param waiting who may be called by this desk, in order of their places
 * @param elsewhere how many others wait in the hall
 * @param topics what the hall serves
 * @param desks all desks of the hall
 */
public record DeskScreen(
        long office,
        long desk,
        String label,
        boolean paused,
        boolean hallPaused,
        DeskTicket current,
        List<TicketLine> held,
        List<TicketLine> waiting,
        int elsewhere,
        List<HallTopic> topics,
        List<HallDeskView> desks) {}
