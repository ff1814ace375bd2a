package ua.vikno.registry;

import java.util.Locale;
import ua.vikno.kernel.PersonName;

/** Names as they are compared: lower case, one kind of apostrophe, single spaces. */
final class NameKey {

    private static final Locale UKRAINIAN = Locale.forLanguageTag("uk");

    private NameKey() {}

    /** {@link PersonName} has already made the apostrophes one. */
    static String of(PersonName name) {
        return name.full().toLowerCase(UKRAINIAN);
    }
}
