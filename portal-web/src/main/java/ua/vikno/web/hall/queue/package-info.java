/** The board of a hall. */
package ua.vikno.web.hall.queue;
