package ua.vikno.payment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import ua.vikno.kernel.Money;

/**
 * A clerk says that the money came.
 *
 * @param fee id of the fee
 * @param amount that the clerk saw on the page: where another amount is due meanwhile, nothing is marked
 * @param reference number of the receipt or of the bank's document
 * @param paidOn the day on it
 */
public record MarkPaid(
        long fee,
        @NotNull Money amount,
        @NotNull PaymentMethod method,
        @NotBlank @Size(max = 100) String reference,
        @NotNull LocalDate paidOn) {}
