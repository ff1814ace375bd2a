/** Public pages of offices: where they are, when they receive people, what it is like to come there. */
package ua.vikno.web.open.organisation;
