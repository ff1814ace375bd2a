/** The cabinet and applying: drafts, the one generic form, applications. */
package ua.vikno.web.my.submission;
