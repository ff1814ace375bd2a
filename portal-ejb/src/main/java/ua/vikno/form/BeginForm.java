package ua.vikno.form;

import ua.vikno.kernel.Bilingual;

/**
 * Begin the working copy of a form.
 *
 * @param code of the service, or {@code common}
 * @param like code of the form to begin from; the form's own code goes on with what holds, an empty one begins with the review
 *     alone
 * @param review what the last step of an empty form is called
 */
public record BeginForm(String code, String like, Bilingual review) {}
