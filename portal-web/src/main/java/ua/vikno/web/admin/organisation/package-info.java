/** {@code /admin/staff…}: the staff register; {@code /admin/devices}: kiosks and boards. */
package ua.vikno.web.admin.organisation;
