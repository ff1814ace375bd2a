package ua.vikno.casework;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

/**
 * Refuse an application before it is registered.
 *
 * @param application number of the application, as {@code 000742}
 * @param reason code of a reason of the list; empty where it is told in words alone
 * @param words the administrator's own; must be there where there is no reason
 */
public record RefuseApplication(
        @NotBlank(message = "casework.error.not-found") String application,
        @NotNull String reason,
        @NotNull String words) {}
