package ua.vikno.casework;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

/**
 * An act on one stage of a case.
 *
 * @param number of the case
 * @param stage its position in the routing sheet
 * @param words what is answered, or why; may be empty where nothing has to be said
 */
public record StageAct(
        @NotBlank String number, int stage, @NotNull String words) {

    /** The most characters of words. */
    public static final int LONGEST = 2_000;
}
