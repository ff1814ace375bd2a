/**
 * Forms as data: versioned definitions (steps, fields, meanings, marks), the check of what was typed, answers as people read
 * them; working copies that clerks change and a second person publishes. Knows no service, no citizen and no map: what a check
 * needs of them comes through {@link ua.vikno.form.FormSurroundings}. Of {@code organisation} it asks only who the acting clerk is.
 *
 * <p>May use: kernel, organisation, document, audit. Owns schema {@code form}.
 */
package ua.vikno.form;
