/** The letters of the demo run, as pages. */
package ua.vikno.web.open.notification;
