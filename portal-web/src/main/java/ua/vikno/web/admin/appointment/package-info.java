/** The chief's pages of the reception: rules of booking, desks and their hours, closed days. */
package ua.vikno.web.admin.appointment;
