/** The hall as staff see it: the reception that gives tickets, the desk that calls. */
package ua.vikno.web.office.queue;
