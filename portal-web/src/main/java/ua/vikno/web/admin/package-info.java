/** Pages of those who keep the centre and the portal in order; the same policy for scripts as the office has. */
package ua.vikno.web.admin;
