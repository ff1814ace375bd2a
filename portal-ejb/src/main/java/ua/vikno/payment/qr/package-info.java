/** The payment code of the National Bank: its lines and its address. */
package ua.vikno.payment.qr;
