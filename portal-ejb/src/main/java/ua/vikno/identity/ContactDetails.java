package ua.vikno.identity;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import ua.vikno.kernel.PhoneNumber;

/**
 * How the person wants to be reached.
 *
 * @param phone null for none
 * @param email null for none
 * @param language {@code uk} or {@code en}
 */
public record ContactDetails(
        PhoneNumber phone,

        @Email(message = "identity.profile.email") @Size(max = 254, message = "identity.profile.email")
        String email,

        @NotNull @Pattern(regexp = "uk|en") String language) {

    public ContactDetails {
        email = email == null || email.isBlank() ? null : email.strip();
    }
}
