package ua.vikno.queue;

/**
 * What the small board over one desk shows; no person is in it.
 *
 * @param label what is written over the desk
 * @param number of the ticket at the desk; empty where none is
 * @param called it is called and has not come yet
 * @param open somebody sits at the desk
 * @param paused the clerk has a break
 * @param hallPaused the hall stands still
 */
public record DeskBoardView(
        String label, String number, boolean called, boolean open, boolean paused, boolean hallPaused) {

    /** What it shows, the weightiest first. */
    public enum State {
        /** A number that is called. */
        CALLED,
        /** A number that is served. */
        SERVING,
        /** Прийом зупинено. */
        STOPPED,
        /** Зачинено. */
        CLOSED,
        /** Перерва. */
        BREAK,
        /** Вільно. */
        FREE
    }

    /** What it shows. */
    public State getState() {
        if (!number.isEmpty()) {
            return called ? State.CALLED : State.SERVING;
        }
        if (hallPaused) {
            return State.STOPPED;
        }
        if (!open) {
            return State.CLOSED;
        }
        return paused ? State.BREAK : State.FREE;
    }
}
