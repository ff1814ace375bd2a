package ua.vikno.kernel;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An address as a person types it, taken apart: «вул Липова 17», «Липова, буд. 17», «просп.Соборний,81».
 *
 * @param kind kind of the street, or null when none was typed
 * @param street the street's name, folded
 * @param number the house number, folded; empty when none was typed
 */
public record AddressWords(String kind, String street, String number) {

    private static final int LONGEST = 200;
    private static final Pattern NUMBER = Pattern.compile(
            "[\\s,.]+(?:(?:будинок|буд|дім|д|б|№)[\\s.]*)?(\\d{1,4}(?:\\s?[-/]?\\s?\\p{L}(?!\\p{L}))?(?:\\s?[/-]\\s?\\d{1,3}\\p{L}?)?)(?=$|[\\s,.;])",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern FLAT = Pattern.compile(
            "[\\s,]+(?:кв|квартира|оф|офіс|прим)[\\s.]*\\d.*$", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    public static AddressWords of(String text) {
        String typed = text.replace('\0', ' ').strip();
        String cut = typed.length() > LONGEST ? typed.substring(0, LONGEST) : typed;
        String building = FLAT.matcher(cut).replaceFirst("");
        Matcher matcher = NUMBER.matcher(building);
        String number = "";
        String street = building;
        while (matcher.find()) {
            number = StreetWords.foldNumber(matcher.group(1));
            street = building.substring(0, matcher.start());
        }
        return streetOf(street, number);
    }

    /** The kind may stand before the name or after it. */
    private static AddressWords streetOf(String street, String number) {
        String[] words = street.strip().split("[\\s.,]+");
        String kind = null;
        StringBuilder name = new StringBuilder();
        for (int i = 0; i < words.length; i++) {
            String meant = words.length > 1 && kind == null && (i == 0 || i == words.length - 1)
                    ? StreetWords.kind(words[i])
                    : null;
            if (meant != null) {
                kind = meant;
            } else {
                name.append(' ').append(words[i]);
            }
        }
        return new AddressWords(kind, StreetWords.fold(name.toString()), number);
    }

    public boolean hasNumber() {
        return !number.isEmpty();
    }
}
