/** The inbox with its one click, applications, cases, and the news that keep the inbox alive. */
package ua.vikno.web.office.casework;
