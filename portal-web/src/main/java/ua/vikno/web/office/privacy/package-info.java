/** The desk of the person responsible for personal data. */
package ua.vikno.web.office.privacy;
