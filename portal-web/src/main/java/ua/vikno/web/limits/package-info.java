/** How many requests one address on the network and one person may send in a minute, and who an address is behind a proxy. */
package ua.vikno.web.limits;
