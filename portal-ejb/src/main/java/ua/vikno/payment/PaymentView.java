package ua.vikno.payment;

import java.time.Instant;
import java.time.LocalDate;
import ua.vikno.kernel.Money;

/**
 * The payment of a fee.
 *
 * @param reference number of the receipt or of the bank's document
 * @param paidOn the day on the receipt
 * @param at when it was marked
 * @param clerk who marked it
 */
public record PaymentView(
        Money amount, PaymentMethod method, String reference, LocalDate paidOn, Instant at, String clerk) {}
