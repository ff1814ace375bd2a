package ua.vikno.privacy;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * A request about one's data that is about no line of the access log.
 *
 * @param kind to correct, or to withdraw consent
 * @param words what is wrong, or what is no longer agreed to
 * @param language {@code uk} or {@code en}: of the page it was asked on
 */
public record AskOfficer(
        @NotNull RequestKind kind,

        @NotBlank(message = "privacy.error.empty") @Size(max = 2000, message = "privacy.error.long")
        String words,

        String language) {}
