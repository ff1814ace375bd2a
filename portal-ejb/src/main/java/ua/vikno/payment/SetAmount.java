package ua.vikno.payment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import ua.vikno.kernel.Money;

/**
 * A clerk tells what is due.
 *
 * @param fee id of the fee
 * @param amount more than nothing
 * @param basis a tariff, a decision: what the amount follows from
 */
public record SetAmount(
        long fee,
        @NotNull Money amount,
        @NotBlank @Size(max = 300) String basis) {}
