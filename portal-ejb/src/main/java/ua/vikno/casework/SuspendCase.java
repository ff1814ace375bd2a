package ua.vikno.casework;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * «Зупинити»: the term of a case stands until the case is resumed.
 *
 * @param number of the case
 * @param words what is waited for, as the person reads it
 */
public record SuspendCase(
        @NotBlank String number,
        @NotNull SuspensionGround ground,
        @NotBlank @Size(max = 1000) String words) {

    public SuspendCase {
        words = words == null ? "" : words.strip();
    }
}
