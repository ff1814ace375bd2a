/** Pages of the call centre: a call from its begin to its end, and the journal. They call {@code calls} and read what everybody reads. */
package ua.vikno.web.office.telephone;
