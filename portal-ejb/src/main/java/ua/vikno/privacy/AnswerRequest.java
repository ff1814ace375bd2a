package ua.vikno.privacy;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * The data officer's answer.
 *
 * @param request which
 * @param answer in the officer's words
 */
public record AnswerRequest(
        long request,

        @NotBlank(message = "privacy.error.empty") @Size(max = 4000, message = "privacy.error.long")
        String answer) {}
