package ua.vikno.launcher;

/** The run cannot go on: one plain sentence for the person at the keyboard that says what to do. */
final class Refusal extends RuntimeException {

    Refusal(String sentence) {
        super(sentence);
    }

    Refusal(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
