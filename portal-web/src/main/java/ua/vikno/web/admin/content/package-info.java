/** Where editors write the public site: list, two languages side by side, preview with the schedule, history. */
package ua.vikno.web.admin.content;
