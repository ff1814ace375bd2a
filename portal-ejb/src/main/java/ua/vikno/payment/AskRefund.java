package ua.vikno.payment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import ua.vikno.kernel.Iban;
import ua.vikno.submission.ApplicationNumber;

/**
 * A person asks for what they paid.
 *
 * @param reason in their own words
 * @param account of the person
 */
public record AskRefund(
        @NotNull ApplicationNumber application,
        @NotBlank @Size(max = 1000) String reason,
        @NotNull Iban account) {}
