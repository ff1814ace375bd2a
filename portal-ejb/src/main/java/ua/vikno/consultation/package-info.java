/**
 * The register of consultations (консультації): who gave how many, about what, by which channel. No personal data of whoever asked.
 *
 * <p>May use: kernel, audit, organisation. Owns schema {@code consultation}. Main words: topic (тема), one of the centre's own list,
 * nine of them on keys; entry, one consultation.
 */
package ua.vikno.consultation;
