package ua.vikno.registry;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Words of Ukrainian names in any of their cases: which stems the nominative may have. «Коваленка», «Коваленкові» and
 * «Коваленків» lead to «коваленк», as «Коваленко» does. Words are folded by {@link ua.vikno.kernel.SearchText} (и is і there);
 * the column {@code registry.name_word.stem} is the nominative without its last vowel, й or ь.
 */
final class NameForms {

    private static final int SHORTEST = 3;
    private static final int SHORTEST_BASE = 2;

    /** Endings of the cases, singular and plural, as they are after folding. */
    private static final List<String> ENDINGS = List.of(
            "", "а", "у", "о", "і", "е", "ю", "я", "й", "ь", "ом", "ем", "ою", "ею", "ім", "ого", "ому", "ої", "оі",
            "ій", "ів", "ові", "еві", "єві", "ієві", "ах", "ам", "амі", "іх", "імі", "єю", "ією", "іею");

    /** «Шевченкова» is what belongs to Shevchenko, and a woman of another surname. */
    private static final List<String> POSSESSIVE = List.of("ов", "ова", "ову", "овоі", "овій", "овою", "овіх", "овім");

    private NameForms() {}

    /** The stems of all nominatives this word may be a form of; the likeliest first. */
    static Set<String> stems(String word) {
        Set<String> stems = new LinkedHashSet<>();
        stems.add(stem(word));
        ENDINGS.forEach(ending -> without(word, ending, stems));
        POSSESSIVE.stream()
                .filter(ending -> word.endsWith("к" + ending))
                .forEach(ending -> without(word, ending, stems));
        return stems;
    }

    /** Stems of the word with two neighbours the other way round, wherever they stand. */
    static Set<String> swapped(String word) {
        Set<String> stems = new LinkedHashSet<>();
        for (int i = 0; i + 1 < word.length(); i++) {
            stems.add(stem(word.substring(0, i) + word.charAt(i + 1) + word.charAt(i) + word.substring(i + 2)));
        }
        stems.remove(stem(word));
        return stems;
    }

    /** The same rule as the column has. */
    static String stem(String word) {
        boolean ends = word.length() > SHORTEST && "аоейяьі".indexOf(word.charAt(word.length() - 1)) >= 0;
        return ends ? word.substring(0, word.length() - 1) : word;
    }

    private static void without(String word, String ending, Set<String> stems) {
        if (!word.endsWith(ending) || word.length() - ending.length() < SHORTEST_BASE) {
            return;
        }
        String base = word.substring(0, word.length() - ending.length());
        stems.add(base);
        if (!ending.isEmpty()) {
            // «Ковальського» is of «Ковальський», «Андрія» of «Андрій»
            stems.add(base + "і");
            // a name of three letters keeps its й: «Гай»
            stems.add(base + "й");
            softened(base, ending, stems);
        }
    }

    /** A vowel of the nominative that the other cases drop («Кравця» of «Кравець»), a consonant they change («Ользі»). */
    private static void softened(String base, String ending, Set<String> stems) {
        String start = base.substring(0, base.length() - 1);
        switch (base.charAt(base.length() - 1)) {
            case 'ц' -> {
                stems.add(start + "ец");
                if (ending.equals("і")) {
                    stems.add(start + "к");
                }
            }
            case 'к' -> stems.add(start + "ок");
            case 'з' -> {
                if (ending.equals("і")) {
                    stems.add(start + "г");
                }
            }
            case 'с' -> {
                if (ending.equals("і")) {
                    stems.add(start + "х");
                }
            }
            default -> {
                // nothing changes
            }
        }
    }
}
