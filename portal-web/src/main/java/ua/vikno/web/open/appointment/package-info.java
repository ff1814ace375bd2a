/** Booking a visit without an account and without an application: what for, when, who; and the visit by its link. */
package ua.vikno.web.open.appointment;
