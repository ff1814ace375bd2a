package ua.vikno.queue;

/**
 * A desk of the hall now.
 *
 * @param label what is written over it
 * @param clerk who sits at it; empty where nobody does
 * @param paused the clerk has a break
 * @param ticket number of the ticket at it; empty where none is
 */
public record HallDeskView(long id, String label, String clerk, boolean paused, String ticket) {

    /** Somebody sits at it. */
    public boolean isOpen() {
        return !clerk.isEmpty();
    }
}
