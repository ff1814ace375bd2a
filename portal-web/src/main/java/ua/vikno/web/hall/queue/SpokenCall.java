package ua.vikno.web.hall.queue;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import ua.vikno.queue.TicketNumber;

/**
 * A ticket and a desk as a voice says them: «Бе сорок два», «вікна три». Letters are said by their names, which a voice that reads words
 * can pronounce; in English by what they sound like.
 */
final class SpokenCall {

    private static final Map<Character, String> NAMES = Map.ofEntries(
            Map.entry('А', "А"),
            Map.entry('Б', "Бе"),
            Map.entry('В', "Ве"),
            Map.entry('Г', "Ге"),
            Map.entry('Д', "Де"),
            Map.entry('Е', "Е"),
            Map.entry('Ж', "Же"),
            Map.entry('З', "Зе"),
            Map.entry('И', "И"),
            Map.entry('К', "Ка"),
            Map.entry('Л', "Ел"),
            Map.entry('М', "Ем"),
            Map.entry('Н', "Ен"),
            Map.entry('П', "Пе"),
            Map.entry('Р', "Ер"),
            Map.entry('С', "Ес"),
            Map.entry('Т', "Те"),
            Map.entry('У', "У"),
            Map.entry('Ф', "Еф"),
            Map.entry('Х', "Ха"),
            Map.entry('Ц', "Це"),
            Map.entry('Ш', "Ша"),
            Map.entry('Я', "Я"));

    private static final Map<Character, String> ENGLISH_NAMES = Map.ofEntries(
            Map.entry('А', "Ah"),
            Map.entry('Б', "Beh"),
            Map.entry('В', "Veh"),
            Map.entry('Г', "Heh"),
            Map.entry('Д', "Deh"),
            Map.entry('Е', "Eh"),
            Map.entry('Ж', "Zheh"),
            Map.entry('З', "Zeh"),
            Map.entry('И', "Yih"),
            Map.entry('К', "Kah"),
            Map.entry('Л', "El"),
            Map.entry('М', "Em"),
            Map.entry('Н', "En"),
            Map.entry('П', "Peh"),
            Map.entry('Р', "Er"),
            Map.entry('С', "Es"),
            Map.entry('Т', "Teh"),
            Map.entry('У', "Oo"),
            Map.entry('Ф', "Ef"),
            Map.entry('Х', "Khah"),
            Map.entry('Ц', "Tseh"),
            Map.entry('Ш', "Shah"),
            Map.entry('Я', "Yah"));

    /** Where one is called to, in the genitive after «до», and in English. */
    private static final Map<String, String[]> PLACES = Map.of(
            "вікно", new String[] {"вікна", "window"},
            "стіл", new String[] {"столу", "table"},
            "кабінет", new String[] {"кабінету", "room"},
            "кімната", new String[] {"кімнати", "room"},
            "стійка", new String[] {"стійки", "counter"},
            "каса", new String[] {"каси", "cash desk"},
            "місце", new String[] {"місця", "desk"},
            "робоче місце", new String[] {"робочого місця", "desk"});

    private static final Pattern PLACE = Pattern.compile("(\\p{L}+(?: \\p{L}+)?)\\s*№?\\s*(\\d{1,4})");
    private static final Locale UKRAINIAN = Locale.forLanguageTag("uk");

    private SpokenCall() {}

    /** Бе сорок два; А Бе сто сім. */
    static String number(TicketNumber number, String language) {
        Map<Character, String> names = "en".equals(language) ? ENGLISH_NAMES : NAMES;
        return number.letter()
                        .chars()
                        .mapToObj(letter -> names.getOrDefault((char) letter, Character.toString(letter)))
                        .collect(Collectors.joining(" "))
                + " " + SpokenNumber.of(number.value(), language);
    }

    /** Вікна три, of «Вікно 3»; empty where what is written over the desk is no place with a number. */
    static String place(String label, String language) {
        Matcher place = PLACE.matcher(label.strip());
        if (!place.matches()) {
            return "";
        }
        String[] words = PLACES.get(place.group(1).toLowerCase(UKRAINIAN));
        if (words == null) {
            return "";
        }
        return words["en".equals(language) ? 1 : 0] + " " + SpokenNumber.of(Integer.parseInt(place.group(2)), language);
    }
}
