package ua.vikno.content;

/**
 * A text of a piece in the portal's two languages, side by side. Either may be empty.
 *
 * @param uk in Ukrainian
 * @param en in English, empty where nobody has translated it
 */
public record Wording(String uk, String en) {

    /** Nothing in any language. */
    public static final Wording NONE = new Wording("", "");

    public Wording {
        uk = clean(uk);
        en = clean(en);
    }

    /** The text for a reader of this language; Ukrainian where there is no other. */
    public String in(String language) {
        return language(language).equals("en") ? en : uk;
    }

    /** In which language {@link #in} answers: goes into the page's {@code lang} attribute. */
    public String language(String wanted) {
        return "en".equals(wanted) && !en.isEmpty() ? "en" : "uk";
    }

    public boolean isEmpty() {
        return uk.isEmpty();
    }

    /** Line ends of one kind, and nothing a page or the database could not hold. */
    private static String clean(String text) {
        if (text == null) {
            return "";
        }
        return text.replace("\r\n", "\n")
                .replaceAll("[\\p{Cc}\\p{Cs}\\uFFFE\\uFFFF&&[^\\n\\t]]", "")
                .strip();
    }
}
