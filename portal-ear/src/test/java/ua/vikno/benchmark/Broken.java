package ua.vikno.benchmark;

/** What was asked does not hold; the benchmark ends with an error. */
final class Broken extends RuntimeException {

    private static final long serialVersionUID = 1;

    private Broken(String words) {
        super(words);
    }

    static void when(boolean broken, String words) {
        if (broken) {
            throw new Broken(words);
        }
    }
}
