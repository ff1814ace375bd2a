/** Reception at the desk: a visitor, their order, their papers. */
package ua.vikno.web.office.reception;
