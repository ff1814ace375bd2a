package ua.vikno.payment;

import ua.vikno.kernel.Iban;
import ua.vikno.kernel.OrganisationNumber;

/**
 * Who is paid for the services of a centre, as it is brought in.
 *
 * @param name as it stands in payments, up to 140 characters
 * @param paymentCode three digits of the kind of payment (наказ Мінфіну 22.03.2023 № 148)
 * @param purpose words of the payment with {@code {code}}, {@code {service}}, {@code {application}} in them
 * @param training the account is invented
 */
record NewRecipient(
        String name,
        OrganisationNumber organisation,
        Iban account,
        String paymentCode,
        String purpose,
        boolean training) {}
