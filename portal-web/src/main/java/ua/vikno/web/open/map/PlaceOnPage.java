package ua.vikno.web.open.map;

import java.util.List;
import java.util.Locale;

/**
 * A place as the map field shows it before any script runs.
 *
 * @param asked the place and the sheet, null when there is none
 * @param state empty: nothing chosen; {@code in}, {@code out}: within or outside the city; {@code bad}: not a place
 * @param title the address or what is wrong
 * @param lines sentences about the place
 * @param plane plane coordinates, or empty
 * @param picture address of the picture with the frame of the sheet; empty without a place in the city
 */
public record PlaceOnPage(
        PlaceQuestion asked, String state, String title, List<String> lines, String plane, String picture) {

    public PlaceOnPage {
        lines = List.copyOf(lines);
    }

    /** Nothing to show on a map, only words. */
    static PlaceOnPage words(String state, String title, List<String> lines) {
        return new PlaceOnPage(null, state, title, lines, "", "");
    }

    /** The same with a picture that has no frame of a sheet. */
    PlaceOnPage withoutFrame() {
        return new PlaceOnPage(asked, state, title, lines, plane, picture + "&frame=no");
    }

    /** Whether there is a place of the city to show. */
    public boolean isChosen() {
        return state.equals("in");
    }

    /** For scripts: degrees with a point. */
    public String getLat() {
        return asked == null
                ? ""
                : String.format(Locale.ROOT, "%.6f", asked.point().latitude());
    }

    /** For scripts: degrees with a point. */
    public String getLon() {
        return asked == null
                ? ""
                : String.format(Locale.ROOT, "%.6f", asked.point().longitude());
    }

    /** As {@code 1:2000}. */
    public String getScale() {
        return asked == null ? "" : asked.scale().text();
    }

    public int getDenominator() {
        return asked == null ? 0 : asked.scale().denominator();
    }
}
