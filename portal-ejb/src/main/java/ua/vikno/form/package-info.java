/**
 * Forms as data: versioned definitions (steps, fields, meanings, marks), the check of what was typed, answers as people read
 * them. Knows no service, no person and no map: what a check needs of them comes through
 * {@link ua.vikno.form.FormSurroundings}.
 *
 * <p>May use: kernel, document, audit. Owns schema {@code form}.
 */
package ua.vikno.form;
