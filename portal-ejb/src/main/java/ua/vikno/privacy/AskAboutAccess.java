package ua.vikno.privacy;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * A question about a line of one's access log.
 *
 * @param entry id of the line
 * @param question in the person's words
 * @param language {@code uk} or {@code en}: of the page it was asked on
 */
public record AskAboutAccess(
        long entry,

        @NotBlank(message = "privacy.error.empty") @Size(max = 2000, message = "privacy.error.long")
        String question,

        String language) {}
