package ua.vikno.form;

import ua.vikno.kernel.BusinessException;

/** What a clerk asked of a form cannot be done; the reason says what is wrong. */
public class FormActRefused extends BusinessException {

    /**
     * A refusal.
     *
     * @param reason names the message {@code builder.refused.<reason>}
     */
    public FormActRefused(String reason, Object... arguments) {
        super("builder.refused." + reason, arguments);
    }
}
