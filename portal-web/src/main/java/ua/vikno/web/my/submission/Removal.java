package ua.vikno.web.my.submission;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which file a button takes off which field: {@code attachments:15}. */
record Removal(String field, long file) {

    private static final Pattern SHAPE = Pattern.compile("([A-Za-z0-9-]{1,40}):([1-9]\\d{0,17})");

    static Optional<Removal> parse(String text) {
        Matcher parts = SHAPE.matcher(text);
        return parts.matches()
                ? Optional.of(new Removal(parts.group(1), Long.parseLong(parts.group(2))))
                : Optional.empty();
    }
}
