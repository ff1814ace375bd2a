/** The chief's page of the hall: the rules by which people are called. */
package ua.vikno.web.admin.queue;
