package ua.vikno.payment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import ua.vikno.submission.ApplicationNumber;

/**
 * A person says that they need not pay.
 *
 * @param ground in their own words
 * @param proof the document
 */
public record ClaimExemption(
        @NotNull ApplicationNumber application,
        @NotBlank @Size(max = 1000) String ground,
        @NotNull GivenFile proof) {}
