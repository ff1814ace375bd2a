/** {@code /situations}: what happened to a person, and which services it takes. */
package ua.vikno.web.open.situation;
