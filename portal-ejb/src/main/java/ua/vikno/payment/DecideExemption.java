package ua.vikno.payment;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * A clerk's answer to a claim.
 *
 * @param fee id of the fee
 * @param reason as the person reads it; a refusal has one
 */
public record DecideExemption(
        long fee,
        boolean accepted,
        @NotNull @Size(max = 1000) String reason) {}
