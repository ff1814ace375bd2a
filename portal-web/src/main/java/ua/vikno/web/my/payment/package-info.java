/** What a person pays for an application. */
package ua.vikno.web.my.payment;
