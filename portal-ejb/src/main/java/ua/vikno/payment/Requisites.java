package ua.vikno.payment;

import ua.vikno.kernel.Iban;

/**
 * Where and how to pay.
 *
 * @param recipient name of who is paid
 * @param organisation ЄДРПОУ of the recipient
 * @param purpose as it stands in the payment; names nobody
 * @param training the account is invented
 * @param code null where the lines are too long for one, or there is no amount
 */
public record Requisites(
        String recipient, String organisation, Iban account, String purpose, boolean training, PayCode code) {}
