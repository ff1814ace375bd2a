package ua.vikno.search;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import org.junit.jupiter.api.Test;

/** What counts for places. */
class TallyTest {

    private final Tally words = new Tally(4, 0.5f);
    private final Tally all = new Tally(4, 1);

    @Test
    void theMostCountsAndAShareOfTheRest() {
        words.add(new TermPlaces(new int[] {0, 2}, new float[] {1, 4}), 2);
        words.add(new TermPlaces(new int[] {2, 3}, new float[] {2, 3}), 1);
        words.add(2, 1);
        words.pour(all, 10, 1);
        assertArrayEquals(new float[] {20, 0, 95, 30}, all.sums());
    }

    @Test
    void whereNotAllPartsAreNothingCounts() {
        words.add(0, 1);
        words.add(1, 1);
        words.add(1, 2);
        words.pour(all, 1, 2);
        assertArrayEquals(new float[] {0, 2.5f, 0, 0}, all.sums());
    }

    @Test
    void beginsAnewAfterItWasPoured() {
        words.add(1, 5);
        words.pour(all, 1, 2);
        words.add(1, 3);
        words.pour(all, 1, 1);
        words.add(1, 2);
        words.pour(all, 1, 1);
        assertArrayEquals(new float[] {0, 5, 0, 0}, all.sums());
    }
}
