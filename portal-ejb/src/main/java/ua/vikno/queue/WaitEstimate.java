package ua.vikno.queue;

/**
 * How long somebody will wait, in minutes.
 *
 * @param ahead how many people are likely to be called before, by desks that could serve this person
 * @param likely the middle
 * @param from eight of ten wait no less
 * @param to eight of ten wait no more
 */
public record WaitEstimate(int ahead, int likely, int from, int to) {}
