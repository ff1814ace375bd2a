/** The list of services with its filters, and the words in which services are told on every page. */
package ua.vikno.web.open.catalogue;
