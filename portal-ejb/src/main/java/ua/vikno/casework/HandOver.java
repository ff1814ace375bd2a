package ua.vikno.casework;

import jakarta.validation.constraints.NotBlank;

/**
 * «Видано».
 *
 * @param number of the case
 */
public record HandOver(
        @NotBlank(message = "casework.error.not-found") String number) {}
