/** Routes of services as clerks make them. */
package ua.vikno.web.admin.casework;
