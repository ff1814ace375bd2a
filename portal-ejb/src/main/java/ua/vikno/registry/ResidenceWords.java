package ua.vikno.registry;

import java.util.Arrays;
import java.util.List;
import ua.vikno.kernel.AddressWords;
import ua.vikno.kernel.StreetWords;

/**
 * The street and the house of an address as people write it on a form: «39600, м. Навчальне, вул. Липова, буд. 17, кв. 4».
 *
 * @param street folded; empty where none was found
 * @param house folded; empty where none was found
 */
record ResidenceWords(String street, String house) {

    private static final int LONGEST = 300;

    static ResidenceWords of(String address) {
        String cut = address.length() > LONGEST ? address.substring(0, LONGEST) : address;
        List<String> parts = Arrays.stream(cut.split("[,;]"))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
        int street = 0;
        while (street < parts.size() - 1 && !isStreet(parts.get(street)) && isOther(parts.get(street))) {
            street++;
        }
        for (int i = 0; i < parts.size(); i++) {
            street = isStreet(parts.get(i)) ? i : street;
        }
        AddressWords words =
                AddressWords.of(parts.isEmpty() ? "" : String.join(", ", parts.subList(street, parts.size())));
        return new ResidenceWords(words.street().strip(), words.number());
    }

    /** «вул. Липова», «Млинський узвіз». */
    private static boolean isStreet(String part) {
        String[] words = part.split("[\\s.]+");
        return words.length > 1
                && (StreetWords.kind(words[0]) != null || StreetWords.kind(words[words.length - 1]) != null);
    }

    /** A post code, a settlement, a district: what stands before the street. */
    private static boolean isOther(String part) {
        return part.matches("\\d{5}")
                || part.matches("(?iu)(м|місто|с|село|смт|селище|обл|р-н)[\\s.].*|.*\\s(область|обл\\.?|район|р-н)");
    }
}
