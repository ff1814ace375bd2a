package ua.vikno.casework;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.Map;

/**
 * Ask a person to correct their application before it is registered.
 *
 * @param application number of the application, as {@code 000742}
 * @param remark about the whole; may be empty
 * @param wrong id of a question → what is wrong with its answer
 */
public record AskForCorrection(
        @NotBlank(message = "casework.error.not-found") String application,
        @NotNull String remark,
        @NotNull Map<String, String> wrong) {

    public AskForCorrection {
        wrong = Map.copyOf(wrong);
    }
}
