package ua.vikno.casework;

import jakarta.validation.constraints.NotBlank;

/**
 * The result of a case was prepared elsewhere: a PDF.
 *
 * @param number of the case
 * @param size bytes if known, −1 otherwise
 */
public record ProvideFile(@NotBlank String number, long size) {}
