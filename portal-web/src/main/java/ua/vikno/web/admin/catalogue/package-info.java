/** Pages where clerks write information cards of services, acts of law and old codes: {@code /admin/services/{code}/card} and beside. */
package ua.vikno.web.admin.catalogue;
