package ua.vikno.casework;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

/**
 * Refuse or close a case.
 *
 * @param number of the case
 * @param reason code of a reason of the list
 * @param basis the article, where the reason names none; else empty
 * @param words why, in this very case
 */
public record DecideCase(
        @NotBlank String number,
        @NotNull String reason,
        @NotNull String basis,
        @NotNull String words) {

    /** The most characters of an article. */
    public static final int LONGEST_BASIS = 300;
}
