package ua.vikno.catalogue;

import java.util.Arrays;

/**
 * How like a word is to another by their trigrams, as {@code word_similarity} of PostgreSQL counts it: the best share that a piece of the
 * word has in common with the other, 1 where the other is its beginning.
 */
final class WordLikeness {

    private WordLikeness() {}

    /** Every three letters of a word in their order, with two blanks before it and one after. */
    static long[] trigrams(String word) {
        String padded = "  " + word + " ";
        long[] trigrams = new long[padded.length() - 2];
        for (int i = 0; i < trigrams.length; i++) {
            trigrams[i] = (long) padded.charAt(i) << 32 | (long) padded.charAt(i + 1) << 16 | padded.charAt(i + 2);
        }
        return trigrams;
    }

    /**
     * From 0 to 1.
     *
     * @param wanted the trigrams that are looked for, each once, sorted
     * @param word the trigrams of the word in their order
     */
    static float of(long[] wanted, long[] word) {
        int[] first = firstPlaces(word);
        boolean[] common = new boolean[word.length];
        for (int i = 0; i < word.length; i++) {
            common[i] = Arrays.binarySearch(wanted, word[i]) >= 0;
        }
        return new Window(wanted.length, first, common).best();
    }

    /** Of each trigram, where the same one stands first. */
    private static int[] firstPlaces(long[] word) {
        int[] first = new int[word.length];
        for (int i = 0; i < word.length; i++) {
            int same = 0;
            while (word[same] != word[i]) {
                same++;
            }
            first[i] = same;
        }
        return first;
    }

    /** A piece of the word that grows at its end and shrinks at its beginning wherever that makes it more alike. */
    private static final class Window {

        private final int wanted;
        private final int[] first;
        private final boolean[] common;
        /** Of each trigram, by its first place, where it stands last in the window; -1 where it does not. */
        private final int[] last;

        private int start = -1;
        private int different;
        private int shared;

        Window(int wanted, int[] first, boolean[] common) {
            this.wanted = wanted;
            this.first = first;
            this.common = common;
            this.last = new int[first.length];
            Arrays.fill(last, -1);
        }

        float best() {
            float best = 0;
            for (int end = 0; end < first.length; end++) {
                if (start >= 0 || common[end]) {
                    take(end);
                }
                if (common[end]) {
                    best = Math.max(best, shrink(end));
                }
            }
            return best;
        }

        private void take(int end) {
            if (start < 0) {
                start = end;
            }
            if (last[first[end]] < 0) {
                different++;
                shared += common[end] ? 1 : 0;
            }
            last[first[end]] = end;
        }

        private float shrink(int end) {
            int before = start;
            int left = different;
            int leftShared = shared;
            float best = share(shared, different);
            for (int from = before; from <= end; from++) {
                float trial = share(leftShared, left);
                if (trial > best) {
                    best = trial;
                    start = from;
                    different = left;
                    shared = leftShared;
                }
                if (last[first[from]] == from) {
                    left--;
                    leftShared -= common[from] ? 1 : 0;
                }
            }
            for (int from = before; from < start; from++) {
                if (last[first[from]] == from) {
                    last[first[from]] = -1;
                }
            }
            return best;
        }

        private float share(int of, int among) {
            return (float) of / (wanted + among - of);
        }
    }
}
