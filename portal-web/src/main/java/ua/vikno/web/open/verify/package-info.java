/** Checking a document by its code: open to everyone, no session, no person's name. */
package ua.vikno.web.open.verify;
