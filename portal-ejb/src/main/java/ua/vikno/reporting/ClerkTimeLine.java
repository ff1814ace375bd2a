package ua.vikno.reporting;

/**
 * How long one kind of operation took one clerk, or all of them.
 *
 * @param name of the clerk; empty for all together
 * @param kind {@code REGISTER}, {@code ASK} or {@code REFUSE}
 * @param operations how many
 * @param median half took no longer, in milliseconds
 * @param ninetieth nine of ten took no longer, in milliseconds
 */
public record ClerkTimeLine(String name, String kind, long operations, long median, long ninetieth) {

    public boolean isTotal() {
        return name.isEmpty();
    }
}
