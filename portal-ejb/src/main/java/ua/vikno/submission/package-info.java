/**
 * The citizen's application: typed into a draft that is kept as one types, checked, submitted once; changed ever after
 * only by a correction that was asked for, with the earlier content kept.
 *
 * <p>May use: kernel, catalogue, form, registry, cityplan, document, notification, identity, organisation, audit. Owns schema
 * {@code submission}; features above may join {@code submission.v_application}
 * and {@code v_channel}. Main words: draft (чернетка), application
 * (заява), its number (номер заяви, before it becomes a case).
 */
package ua.vikno.submission;
