package ua.vikno.casework;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Number of a case, {@code 01-28-13-000123-2026}: office, service, sequence without gaps per office, service and year, year of
 * registration.
 *
 * @param office two digits of the office that registered
 * @param service code of the service, which may hold hyphens
 * @param sequence 1, 2, … ; six digits at least
 * @param year four digits
 */
public record CaseNumber(String office, String service, long sequence, int year) {

    private static final Pattern SHAPE =
            Pattern.compile("(\\d{2})-([\\p{L}\\p{Nd}]+(?:-[\\p{L}\\p{Nd}]+)*)-(\\d{6,12})-(\\d{4})");
    private static final int LONGEST = 60;

    public CaseNumber {
        if (sequence < 1) {
            throw new IllegalArgumentException("Cases are counted from 1");
        }
    }

    /** The number in a text from outside; spaces around it and any kind of hyphen are forgiven. */
    public static Optional<CaseNumber> parse(String text) {
        if (text == null || text.length() > LONGEST) {
            return Optional.empty();
        }
        Matcher parts = SHAPE.matcher(text.strip().replaceAll("[‐‑–—−]", "-"));
        if (!parts.matches() || Long.parseLong(parts.group(3)) == 0) {
            return Optional.empty();
        }
        return Optional.of(new CaseNumber(
                parts.group(1), parts.group(2), Long.parseLong(parts.group(3)), Integer.parseInt(parts.group(4))));
    }

    /** Name of the counter that gives the sequence. */
    static String counter(String office, String service, int year) {
        return "case:" + office + ":" + service + ":" + year;
    }

    @Override
    public String toString() {
        return "%s-%s-%06d-%d".formatted(office, service, sequence, year);
    }
}
