/** The first page of the portal. */
package ua.vikno.web.open.home;
