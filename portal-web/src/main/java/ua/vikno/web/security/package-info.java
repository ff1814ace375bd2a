/**
 * Who comes to which page: the session cookie, the caller of each request from the session row, the door of each address, the
 * token that posted forms carry, and the way through an identity provider and back.
 */
package ua.vikno.web.security;
