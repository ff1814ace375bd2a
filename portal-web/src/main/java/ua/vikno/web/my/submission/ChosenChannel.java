package ua.vikno.web.my.submission;

import ua.vikno.form.FormDefinition;
import ua.vikno.form.FormEntries;

/** How the person wants to apply, where the form asks. */
final class ChosenChannel {

    private ChosenChannel() {}

    /** The form is filled in here and brought on paper: nothing is submitted on the portal. */
    static boolean isPrinted(FormDefinition form, FormEntries typed) {
        return form.meaning("service.channel")
                .map(field -> typed.one(field.id()))
                .filter("print"::equals)
                .isPresent();
    }
}
