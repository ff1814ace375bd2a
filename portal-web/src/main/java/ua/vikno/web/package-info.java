/** The portal's pages: one table of addresses, and what every request passes on its way to a view. */
package ua.vikno.web;
