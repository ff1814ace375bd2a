/** A person's own account. */
package ua.vikno.web.my.identity;
