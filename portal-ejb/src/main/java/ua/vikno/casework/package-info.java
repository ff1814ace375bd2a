/**
 * From an application to its result: one click registers it as a case with a number and a term, the provider gives the result,
 * anyone checks it by its code.
 *
 * <p>May use: kernel, submission (and its view {@code submission.v_application}), organisation, registry, document,
 * notification, identity, audit, form, catalogue, cityplan. Owns schema {@code casework}. Main words: case (справа), stage
 * (етап листа про проходження справи), result, verification code.
 */
package ua.vikno.casework;
