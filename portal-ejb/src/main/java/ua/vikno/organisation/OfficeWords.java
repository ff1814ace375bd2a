package ua.vikno.organisation;

import java.util.Optional;
import java.util.regex.Pattern;
import ua.vikno.kernel.Bilingual;

/** Texts about an office as a chief types them: plain words of one paragraph, Ukrainian first. */
final class OfficeWords {

    private static final int LONGEST = 300;
    private static final Pattern MARKS = Pattern.compile("[<>\\p{Cntrl}]");
    private static final Pattern PHONE = Pattern.compile("[+0-9(][0-9 ()+,-]{1,39}");
    private static final Pattern EMAIL = Pattern.compile("[^\\s@<>,;]{1,64}@[^\\s@<>,;]{1,60}\\.[^\\s@<>,;.]{2,30}");

    private OfficeWords() {}

    /**
     * A text in two languages; empty where nothing was typed.
     *
     * @throws OfficeUnfit it has English only, is too long or has marks
     */
    static Optional<Bilingual> of(TypedWords typed) {
        requirePlain(typed.field(), typed.uk());
        requirePlain(typed.field() + "-en", typed.en());
        if (typed.uk().isBlank()) {
            if (!typed.en().isBlank()) {
                throw new OfficeUnfit(typed.field(), "ukrainian");
            }
            return Optional.empty();
        }
        return Optional.of(new Bilingual(typed.uk().strip(), typed.en()));
    }

    /** The same where there must be one. */
    static Bilingual required(TypedWords typed) {
        return of(typed).orElseThrow(() -> new OfficeUnfit(typed.field(), "ukrainian"));
    }

    static String phone(String typed) {
        if (!typed.isEmpty() && !PHONE.matcher(typed).matches()) {
            throw new OfficeUnfit("phone", "phone");
        }
        return typed;
    }

    static String email(String typed) {
        if (!typed.isEmpty() && !EMAIL.matcher(typed).matches()) {
            throw new OfficeUnfit("email", "email");
        }
        return typed;
    }

    private static void requirePlain(String field, String text) {
        if (text.length() > LONGEST) {
            throw new OfficeUnfit(field, "long");
        }
        if (MARKS.matcher(text).find()) {
            throw new OfficeUnfit(field, "markup");
        }
    }
}
