/** Who looked at the person's data, and questions about it. */
package ua.vikno.web.my.audit;
