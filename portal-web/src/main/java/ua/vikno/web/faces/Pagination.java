package ua.vikno.web.faces;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** Which page numbers a long list shows: the ends, the current one and its neighbours. */
@Named
@ApplicationScoped
public class Pagination {

    /** Stands where numbers were left out. */
    static final int GAP = 0;

    /** Numbers in order with {@link #GAP} between those that do not follow one another; a gap never hides a single number. */
    public List<Integer> around(int current, int last) {
        TreeSet<Integer> shown = new TreeSet<>(List.of(1, current - 1, current, current + 1, last));
        shown.removeIf(number -> number < 1 || number > last);
        List<Integer> stops = new ArrayList<>();
        int previous = 0;
        for (int number : shown) {
            if (number - previous == 2) {
                stops.add(number - 1);
            } else if (number - previous > 2) {
                stops.add(GAP);
            }
            stops.add(number);
            previous = number;
        }
        return stops;
    }
}
