package ua.vikno.kernel;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A person's name as the state knows it (прізвище, власне імʼя, по батькові).
 *
 * @param surname прізвище
 * @param given власне імʼя
 * @param patronymic по батькові; empty where the person has none
 */
public record PersonName(String surname, String given, String patronymic) {

    public PersonName {
        surname = tidy(surname);
        given = tidy(given);
        patronymic = tidy(patronymic);
    }

    /** Surname, given name, patronymic: as in official papers. */
    public String full() {
        return Stream.of(surname, given, patronymic)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }

    /** Given name and surname: how the portal greets. */
    public String friendly() {
        return (given + " " + surname).strip();
    }

    /** Surname with initials, with no-break spaces. */
    public String initials() {
        return surname + initial(given) + initial(patronymic);
    }

    private static String initial(String part) {
        return part.isEmpty() ? "" : "\u00A0" + part.substring(0, part.offsetByCodePoints(0, 1)) + ".";
    }

    /** One kind of apostrophe (U+02BC), single spaces. */
    private static String tidy(String part) {
        return part == null ? "" : part.strip().replaceAll("\\s+", " ").replaceAll("['`’]", "ʼ");
    }
}
