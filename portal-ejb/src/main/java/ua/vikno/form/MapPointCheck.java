package ua.vikno.form;

import static ua.vikno.kernel.Jsons.JSON;

import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import ua.vikno.form.FormSurroundings.Place;

/**
 * A point of the city. Coordinates decide where they are given; an address alone is looked up, so that the form is complete
 * without a map and without a script.
 */
final class MapPointCheck implements KindCheck {

    private static final int LONGEST_ADDRESS = 300;
    /** A tenth of a metre on the ground. */
    private static final int DECIMALS = 6;

    @Override
    public Optional<JsonValue> check(FormField field, Run run) {
        String address = Typed.apostrophes(Typed.line(run.typed(field, "address")));
        if (Typed.isUnreadable(run.typed(field, "address"))) {
            return run.refusePart(field, "address", ProblemCode.UNREADABLE);
        }
        if (address.length() > LONGEST_ADDRESS) {
            return run.refusePart(field, "address", ProblemCode.TOO_LONG, address.length(), LONGEST_ADDRESS);
        }
        String lat = Typed.line(run.typed(field, "lat"));
        String lon = Typed.line(run.typed(field, "lon"));
        Optional<String> parcel = parcel(field, run);
        if (!lat.isEmpty() || !lon.isEmpty()) {
            return byCoordinates(field, run, address).map(point -> withParcel(point, parcel));
        }
        if (!address.isEmpty()) {
            return byAddress(field, run, address).map(point -> withParcel(point, parcel));
        }
        boolean missed = field.required() || parcel.isPresent();
        return missed ? run.refusePart(field, "address", ProblemCode.PLACE) : Optional.empty();
    }

    private static Optional<JsonValue> byAddress(FormField field, Run run, String address) {
        Optional<Place> found = run.surroundings().locate(address);
        if (found.isEmpty()) {
            return run.refusePart(field, "address", ProblemCode.ADDRESS_UNKNOWN);
        }
        Place place = found.get();
        return value(place.address(), BigDecimal.valueOf(place.latitude()), BigDecimal.valueOf(place.longitude()));
    }

    private static Optional<JsonValue> byCoordinates(FormField field, Run run, String address) {
        Optional<BigDecimal> lat = degrees(field, "lat", 90, ProblemCode.LATITUDE, run);
        Optional<BigDecimal> lon = degrees(field, "lon", 180, ProblemCode.LONGITUDE, run);
        if (lat.isEmpty() || lon.isEmpty()) {
            return Optional.empty();
        }
        double latitude = lat.get().doubleValue();
        double longitude = lon.get().doubleValue();
        if (run.surroundings().isInTheCity(latitude, longitude)) {
            String named = address.isEmpty()
                    ? run.surroundings().addressAt(latitude, longitude).orElse("")
                    : address;
            return value(named, lat.get(), lon.get());
        }
        boolean swapped = Math.abs(longitude) <= 90 && run.surroundings().isInTheCity(longitude, latitude);
        return run.refusePart(field, "lat", swapped ? ProblemCode.SWAPPED : ProblemCode.OUTSIDE);
    }

    private static Optional<BigDecimal> degrees(FormField field, String part, int limit, ProblemCode code, Run run) {
        Optional<BigDecimal> degrees = Typed.number(run.typed(field, part))
                .filter(number -> number.abs().doubleValue() <= limit);
        if (degrees.isEmpty()) {
            run.refusePart(field, part, code);
        }
        return degrees;
    }

    private static Optional<String> parcel(FormField field, Run run) {
        String typed = run.typed(field, "parcel");
        if (Typed.line(typed).isEmpty()) {
            return Optional.empty();
        }
        Optional<String> number = Typed.parcel(typed);
        if (number.isEmpty()) {
            run.refusePart(field, "parcel", ProblemCode.PARCEL);
        }
        return number.or(() -> Optional.of(typed));
    }

    private static Optional<JsonValue> value(String address, BigDecimal lat, BigDecimal lon) {
        return Optional.of(JSON.createObjectBuilder()
                .add("latitude", rounded(lat))
                .add("longitude", rounded(lon))
                .add("address", address)
                .build());
    }

    private static BigDecimal rounded(BigDecimal degrees) {
        return degrees.setScale(Math.min(DECIMALS, Math.max(0, degrees.scale())), RoundingMode.HALF_UP);
    }

    private static JsonValue withParcel(JsonValue point, Optional<String> parcel) {
        JsonObjectBuilder builder = JSON.createObjectBuilder(point.asJsonObject());
        parcel.ifPresent(number -> builder.add("parcel", number));
        return builder.build();
    }
}
