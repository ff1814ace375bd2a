/** Pages of letters and short texts for who keeps the installation running. */
package ua.vikno.web.admin.notification;
