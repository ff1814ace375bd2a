package ua.vikno.casework;

import java.time.Instant;

/**
 * Who works on an application now.
 *
 * @param holder their full name
 * @param since since when
 * @param until when it ends by itself, if nothing more is done
 * @param mine it is the one who asks
 */
public record ClaimView(String holder, Instant since, Instant until, boolean mine) {

    /** Навчальна О. П. */
    public String getShortName() {
        return shortName(holder);
    }

    static String shortName(String holder) {
        String[] parts = holder.strip().split("\\s+");
        StringBuilder name = new StringBuilder(parts[0]);
        for (int i = 1; i < parts.length; i++) {
            name.append('\u00A0')
                    .append(parts[i], 0, parts[i].offsetByCodePoints(0, 1))
                    .append('.');
        }
        return name.toString();
    }
}
