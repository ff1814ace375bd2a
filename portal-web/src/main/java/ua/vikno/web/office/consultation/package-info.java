/** The register of consultations: the pad, the list, the figures, the topics. */
package ua.vikno.web.office.consultation;
