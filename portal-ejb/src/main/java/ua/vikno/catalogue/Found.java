package ua.vikno.catalogue;

import java.util.BitSet;
import java.util.Collections;
import java.util.PriorityQueue;
import java.util.function.IntPredicate;

/**
 * What is like a typed text.
 *
 * @param places of the services found
 * @param nearness how near each of them is, in the order of the places
 */
record Found(BitSet places, float[] nearness) {

    /** The nearest that are left, at most so many; of those as near as each other the first of the list first. */
    int[] nearest(IntPredicate left, int most) {
        PriorityQueue<Long> furthestFirst = new PriorityQueue<>(Collections.reverseOrder());
        long furthest = Long.MAX_VALUE;
        int number = 0;
        for (int place = places.nextSetBit(0); place >= 0; place = places.nextSetBit(place + 1)) {
            long rank = rank(place, nearness[number++]);
            if ((rank < furthest || furthestFirst.size() < most) && left.test(place)) {
                furthestFirst.add(rank);
                if (furthestFirst.size() > most) {
                    furthestFirst.poll();
                }
                furthest = furthestFirst.peek();
            }
        }
        return furthestFirst.stream()
                .mapToLong(Long::longValue)
                .sorted()
                .mapToInt(rank -> (int) rank)
                .toArray();
    }

    /** Smaller is nearer: the bits of a positive float grow with it, and the place decides between equals. */
    private static long rank(int place, float nearness) {
        return (long) (Integer.MAX_VALUE - Float.floatToIntBits(nearness)) << Integer.SIZE | place;
    }
}
