/** Subject cards as clerks use them: the search, a person's card, two cards beside each other. */
package ua.vikno.web.office.subject;
