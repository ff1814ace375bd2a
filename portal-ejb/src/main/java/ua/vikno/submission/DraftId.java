package ua.vikno.submission;

import java.util.Optional;

/** Identifies a draft; stands in its address. */
public record DraftId(long value) {

    /** The id in a text from outside. */
    public static Optional<DraftId> parse(String text) {
        return text != null && text.matches("[1-9]\\d{0,17}")
                ? Optional.of(new DraftId(Long.parseLong(text)))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
