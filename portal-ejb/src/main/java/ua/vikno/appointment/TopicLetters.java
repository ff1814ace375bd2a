package ua.vikno.appointment;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What begins the numbers of a topic's tickets: one of 23 letters that nobody mistakes for a digit or for another one, then two of them. The
 * first of two is a vowel and the second a consonant, so that it can be said aloud and is no word of its own.
 */
final class TopicLetters {

    private static final String ALL = "АБВГДЕЖЗИКЛМНПРСТУФХЦШЯ";
    private static final String FIRST = "АУЯИ";
    private static final String SECOND = "БВГДЖЗКЛМНПРСТФХЦШ";

    private TopicLetters() {}

    /** In the order they are given: 23 of one letter, 72 of two. */
    static List<String> all() {
        return Stream.concat(
                        letters(ALL),
                        letters(FIRST).flatMap(first -> letters(SECOND).map(first::concat)))
                .toList();
    }

    /** The first that no topic has; empty where all are taken. */
    static Optional<String> free(Set<String> taken) {
        return all().stream().filter(letters -> !taken.contains(letters)).findFirst();
    }

    private static Stream<String> letters(String of) {
        return of.chars().mapToObj(Character::toString);
    }
}
