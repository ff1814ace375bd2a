package ua.vikno.web.my.submission;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import ua.vikno.form.FieldKind;
import ua.vikno.form.FormEntries;
import ua.vikno.form.FormField;
import ua.vikno.form.FormStep;
import ua.vikno.form.FormSurroundings;
import ua.vikno.form.FormSurroundings.Place;

/**
 * A page without a script cannot move the point when another address is typed: where the address is new and the coordinates
 * are not, the point follows the address.
 */
final class AddressedPlace {

    /** A tenth of a metre on the ground. */
    private static final int DECIMALS = 6;

    private AddressedPlace() {}

    /** What was sent, with the coordinates of a newly typed address. */
    static FormEntries follow(FormStep step, FormEntries sent, FormEntries stored, FormSurroundings surroundings) {
        Map<String, List<String>> followed = new LinkedHashMap<>();
        step.fields().stream()
                .filter(field -> field.kind() == FieldKind.MAP_POINT)
                .filter(field -> isNew(field, sent, stored))
                .forEach(field -> surroundings
                        .locate(sent.one(field.id() + ".address"))
                        .ifPresent(place -> put(followed, field, place)));
        return followed.isEmpty() ? sent : sent.with(new FormEntries(followed));
    }

    private static boolean isNew(FormField field, FormEntries sent, FormEntries stored) {
        String address = sent.one(field.id() + ".address");
        boolean blank = sent.one(field.id() + ".lat").isBlank()
                && sent.one(field.id() + ".lon").isBlank();
        boolean same = List.of(".lat", ".lon").stream()
                .allMatch(part -> sent.one(field.id() + part).equals(stored.one(field.id() + part)));
        return !address.isBlank() && (blank || same && !address.equals(stored.one(field.id() + ".address")));
    }

    private static void put(Map<String, List<String>> followed, FormField field, Place place) {
        followed.put(field.id() + ".address", List.of(place.address()));
        followed.put(field.id() + ".lat", List.of(degrees(place.latitude())));
        followed.put(field.id() + ".lon", List.of(degrees(place.longitude())));
    }

    private static String degrees(double value) {
        return BigDecimal.valueOf(value)
                .setScale(DECIMALS, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString()
                .replace('.', ',');
    }
}
