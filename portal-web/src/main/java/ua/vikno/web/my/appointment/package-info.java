/** Pages of a person's visits: choosing a time while applying and later, the list, the calendar file. */
package ua.vikno.web.my.appointment;
