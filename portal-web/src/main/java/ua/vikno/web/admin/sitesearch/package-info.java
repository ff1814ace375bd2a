/** The words of the site's search as staff keep them, and what was looked for in vain. */
package ua.vikno.web.admin.sitesearch;
