package ua.vikno.casework;

import jakarta.validation.constraints.NotBlank;

/**
 * «Надати результат».
 *
 * @param number of the case
 */
public record ProvideResult(
        @NotBlank(message = "casework.error.not-found") String number) {}
