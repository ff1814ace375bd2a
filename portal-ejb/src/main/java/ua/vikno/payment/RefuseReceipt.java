package ua.vikno.payment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * The receipt proves nothing: the money did not come, or it is another's.
 *
 * @param fee id of the fee
 * @param reason as the person reads it
 */
public record RefuseReceipt(
        long fee, @NotBlank @Size(max = 1000) String reason) {}
