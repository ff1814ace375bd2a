package ua.vikno.accessibility;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * What was done about a barrier.
 *
 * @param message which
 * @param answer in words for the person who wrote; kept in any case
 */
public record CloseBarrier(
        long message,

        @NotNull
        @NotBlank(message = "accessibility.error.answer")
        @Size(max = LONGEST, message = "accessibility.error.answer-long")
        String answer) {

    public static final int LONGEST = 4_000;

    public CloseBarrier {
        answer = answer == null
                ? ""
                : answer.replace("\0", "").replace("\r\n", "\n").strip();
    }
}
