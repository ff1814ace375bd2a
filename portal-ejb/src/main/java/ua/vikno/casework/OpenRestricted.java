package ua.vikno.casework;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * To open what belongs to a person whose data are restricted.
 *
 * @param number of the application or the case; of a card with {@link #CARD} before it
 * @param reason why, in the staff member's words; the person and the chief read it
 */
public record OpenRestricted(
        @NotNull String number,

        @NotNull @Size(min = 10, max = 500, message = "casework.error.reason")
        String reason) {

    /** Before the number of a card, which is a number alone. */
    public static final String CARD = "card-";
}
