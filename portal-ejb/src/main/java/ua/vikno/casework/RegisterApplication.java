package ua.vikno.casework;

import jakarta.validation.constraints.NotBlank;

/**
 * The one click.
 *
 * @param application number of the application, as {@code 000742}
 */
public record RegisterApplication(
        @NotBlank(message = "casework.error.not-found") String application) {}
