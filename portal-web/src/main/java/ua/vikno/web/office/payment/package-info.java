/** Fees at the desk. */
package ua.vikno.web.office.payment;
