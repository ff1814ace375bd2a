package ua.vikno.payment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * What became of a refund.
 *
 * @param fee id of the fee
 * @param returned the money went back
 * @param words number of the document it was paid back with, or why it was refused
 */
public record DecideRefund(
        long fee,
        boolean returned,
        @NotBlank @Size(max = 1000) String words) {}
