/** {@code /admin/staff…}: the staff register. */
package ua.vikno.web.admin.organisation;
