/**
 * The fee of an application: how much is due and why, where to pay, the receipt, the exemption, the payment, the refund.
 *
 * <p>May use: kernel, submission (and its view {@code submission.v_application}), form, catalogue, organisation, document,
 * notification, audit. Owns schema {@code payment}. Main words: fee (плата за послугу), recipient (отримувач коштів), payment,
 * exemption (пільга), refund (повернення коштів). No bank is asked here: a clerk says that the money came.
 */
package ua.vikno.payment;
