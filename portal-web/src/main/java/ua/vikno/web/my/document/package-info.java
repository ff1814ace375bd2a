/** A person's own files. */
package ua.vikno.web.my.document;
