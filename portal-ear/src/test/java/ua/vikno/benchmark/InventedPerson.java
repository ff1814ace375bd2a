package ua.vikno.benchmark;

import jakarta.json.Json;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** Whom the demo provider states though nobody listed them: as many people as a load needs, each with a number of their own. */
record InventedPerson(int number) {

    private static final LocalDate BORN = LocalDate.of(1990, 1, 1);
    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 31);
    private static final int[] WEIGHTS = {-1, 5, 7, 9, 4, 6, 10, 5, 7};

    String subject() {
        return "invented-" + number;
    }

    String claims() {
        return Json.createObjectBuilder()
                .add("family_name", "Пробна")
                .add("given_name", "Особа " + subject())
                .add("birthdate", BORN.plusDays(number / 5_000).toString())
                .add("gender", "female")
                .add("drfo", taxNumber())
                .add("phone_number", String.format(Locale.ROOT, "+38000%07d", number))
                .add("email", subject() + "@vikno.example")
                .add("acr", "substantial")
                .build()
                .toString();
    }

    /** Ten digits that agree with birth date, sex and each other. */
    private String taxNumber() {
        long day = DAY_ZERO.until(BORN, ChronoUnit.DAYS) + number / 5_000;
        String nine = String.format(Locale.ROOT, "%05d%04d", day, number % 5_000 * 2);
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (nine.charAt(i) - '0');
        }
        return nine + Math.floorMod(sum, 11) % 10;
    }
}
