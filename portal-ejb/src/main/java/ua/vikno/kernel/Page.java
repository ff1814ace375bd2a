package ua.vikno.kernel;

import java.util.List;

/**
 * One page of a list that the database cut.
 *
 * @param rows what stands on this page
 * @param total how many rows there are in all
 * @param number 1 for the first page
 * @param size rows on a full page
 */
public record Page<T>(List<T> rows, long total, int number, int size) {

    public Page {
        rows = List.copyOf(rows);
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
