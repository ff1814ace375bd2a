/** A person's own case: how it goes on, and its result. */
package ua.vikno.web.my.casework;
