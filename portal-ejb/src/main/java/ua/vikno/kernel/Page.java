package ua.vikno.kernel;

import java.util.List;

/**
 * One page of a list that the database cut.
 *
 * @param rows what stands on this page
 * @param total how many rows there are in all
 * @param number 1 for the first page
 * @param size rows on a full page
 * @param more there are rows that no page shows: the list is counted and shown up to a bound
 */
public record Page<T>(List<T> rows, long total, int number, int size, boolean more) {

    public Page {
        rows = List.copyOf(rows);
    }

    /** Of a list that is shown whole. */
    public Page(List<T> rows, long total, int number, int size) {
        this(rows, total, number, size, false);
    }

    /** Of a list of which so many are shown; what was counted ends one above that. */
    public static <T> Page<T> upTo(int most, List<T> rows, long counted, int number, int size) {
        return new Page<>(rows, Math.min(most, counted), number, size, counted > most);
    }

    public int pages() {
        return Math.max(1, (int) ((total + size - 1) / size));
    }

    public boolean hasNext() {
        return number < pages();
    }

    public boolean hasPrevious() {
        return number > 1;
    }

    public boolean isEmpty() {
        return rows.isEmpty();
    }
}
