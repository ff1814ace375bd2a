/** The payment code of the National Bank: its lines, its address, its picture. */
package ua.vikno.payment.qr;
