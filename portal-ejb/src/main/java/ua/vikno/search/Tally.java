package ua.vikno.search;

/**
 * What counts for each place: the most of it, and a share of the rest. It is counted term after term over the places of the term,
 * not place after place over all terms, as the library would: of a large index that is several times the faster.
 */
final class Tally {

    private final float share;
    private final float[] most;
    private final float[] sum;
    private final short[] parts;
    private final int[] touched;
    private int count;

    /**
     * Of nothing yet.
     *
     * @param share of what is not the most; 1 for a sum
     */
    Tally(int places, float share) {
        this.share = share;
        this.most = new float[places];
        this.sum = new float[places];
        this.parts = new short[places];
        this.touched = new int[places];
    }

    void add(TermPlaces term, float weight) {
        int[] places = term.places();
        float[] nearness = term.nearness();
        for (int i = 0; i < places.length; i++) {
            add(places[i], nearness[i] * weight);
        }
    }

    void add(int place, float nearness) {
        if (parts[place]++ == 0) {
            touched[count++] = place;
        }
        sum[place] += nearness;
        if (nearness > most[place]) {
            most[place] = nearness;
        }
    }

    /** Adds what was counted to another one, where it was of so many parts at least, and begins anew. */
    void pour(Tally into, float weight, int leastParts) {
        for (int i = 0; i < count; i++) {
            int place = touched[i];
            if (parts[place] >= leastParts) {
                into.add(place, weight * (most[place] + share * (sum[place] - most[place])));
            }
            parts[place] = 0;
            sum[place] = 0;
            most[place] = 0;
        }
        count = 0;
    }

    /** For every place what was counted in sum; 0 where nothing was. */
    float[] sums() {
        return sum;
    }
}
