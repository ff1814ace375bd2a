/** {@code /admin/services…}: forms of services as clerks make, check and publish them. */
package ua.vikno.web.admin.form;
