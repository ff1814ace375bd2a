/** What people could not use on the portal: read, answered and closed by those who keep its pages. */
package ua.vikno.web.admin.accessibility;
