package ua.vikno.web.open.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;
import ua.vikno.cityplan.GeoPoint;
import ua.vikno.cityplan.SheetScale;

class PlaceQuestionTest {

    /** A city at 49° north, 33° east. */
    private static final Predicate<GeoPoint> IN_CITY =
            point -> Math.abs(point.latitude() - 49.07) < 0.1 && Math.abs(point.longitude() - 33.41) < 0.1;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "49.068572 | 33.412364",
                "49,068572 | 33,412364",
                "' 49,068572° ' | '+33,412364'",
                "'49,068\u00A0572' | 33.412364",
            })
    void readsCommaAndPoint(String latitude, String longitude) {
        GeoPoint point =
                PlaceQuestion.read(latitude, longitude, "2000", IN_CITY).point();
        assertEquals(49.068572, point.latitude(), 1e-9);
        assertEquals(33.412364, point.longitude(), 1e-9);
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(
            strings = {
                "NaN",
                "Infinity",
                "-Infinity",
                "1e400",
                "0x1p3",
                "49.0.1",
                "49\u0000",
                "49,07;drop",
                "٤٩",
                "1000",
                "--4"
            })
    void refusesWhatIsNotANumber(String latitude) {
        assertEquals("latitude", refusal(latitude, "33.41", null));
    }

    @Test
    void refusesTenThousandCharacters() {
        assertEquals("longitude", refusal("49.07", "3".repeat(10_000), null));
        assertEquals("latitude", refusal(" ".repeat(10_000) + "49.07", "33.41", null));
        assertEquals("scale", refusal("49.07", "33.41", "0".repeat(10_000)));
    }

    @Test
    void tellsSwappedCoordinates() {
        assertEquals("swapped", refusal("33.41", "49.07", null));
    }

    @Test
    void aPlaceFarAwayIsAPlaceAllTheSame() {
        GeoPoint point = PlaceQuestion.read("50.45", "30.52", null, IN_CITY).point();
        assertEquals(new GeoPoint(50.45, 30.52), point);
    }

    @Test
    void refusesLatitudesBeyondThePole() {
        assertEquals("latitude", refusal("91", "33.41", null));
        assertEquals("longitude", refusal("49.07", "180.5", null));
    }

    @ParameterizedTest
    @CsvSource({"500, PLOT", "1:1000, YARD", "1 : 2000, SITE", "5000, DISTRICT", "'', SITE"})
    void readsTheScale(String text, SheetScale scale) {
        assertEquals(scale, PlaceQuestion.read("49.07", "33.41", text, IN_CITY).scale());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2001", "-2000", "0", "2e3", "999999", "1:", "\u0000"})
    void refusesOtherScales(String text) {
        assertEquals("scale", refusal("49.07", "33.41", text));
    }

    private static String refusal(String latitude, String longitude, String scale) {
        return assertThrows(BadQuestion.class, () -> PlaceQuestion.read(latitude, longitude, scale, IN_CITY))
                .code();
    }
}
