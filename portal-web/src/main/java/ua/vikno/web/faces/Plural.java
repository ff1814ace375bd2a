package ua.vikno.web.faces;

/** Forms of a noun after a number: 1 заява, 2 заяви, 5 заяв. */
final class Plural {

    private Plural() {}

    /** {@code one}, {@code few} or {@code many}; English has no few. */
    static String of(long number, String language) {
        long n = Math.abs(number);
        if (language.equals("en")) {
            return n == 1 ? "one" : "many";
        }
        long last = n % 10;
        boolean teen = n % 100 >= 11 && n % 100 <= 14;
        if (last == 1 && !teen) {
            return "one";
        }
        return last >= 2 && last <= 4 && !teen ? "few" : "many";
    }
}
