/** The queue as the holder of a ticket follows it. */
package ua.vikno.web.open.queue;
