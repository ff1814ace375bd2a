/** Pages of those who receive people: who is expected when. */
package ua.vikno.web.office.appointment;
