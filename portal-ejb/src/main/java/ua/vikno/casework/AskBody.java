package ua.vikno.casework;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

/**
 * Ask another body in the course of a case.
 *
 * @param number of the case
 * @param provider id of the body
 * @param workingDays how long it has to answer
 */
public record AskBody(
        @NotBlank String number,
        long provider,
        @NotNull String question,
        @Min(1) @Max(90) int workingDays) {}
