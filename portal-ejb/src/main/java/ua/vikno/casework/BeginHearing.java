package ua.vikno.casework;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * Hear the person before a decision against them.
 *
 * @param number of the case
 * @param words what is going to be decided and why, as the person reads it
 * @param until last day for the explanation; the law as we have it names no term, so the clerk does
 */
public record BeginHearing(@NotBlank String number, @NotNull String words, LocalDate until) {}
