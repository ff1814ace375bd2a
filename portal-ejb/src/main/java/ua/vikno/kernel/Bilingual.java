package ua.vikno.kernel;

/**
 * A short text of data in the portal's two languages. Ukrainian is always there; English may be empty.
 *
 * @param uk in Ukrainian
 * @param en in English, empty where nobody has translated it
 */
public record Bilingual(String uk, String en) {

    public Bilingual {
        if (uk == null || uk.isBlank()) {
            throw new IllegalArgumentException("The Ukrainian text is missing");
        }
        en = en == null ? "" : en.strip();
    }

    /** The text for a reader of this language ({@code uk}, {@code en}); Ukrainian where there is no other. */
    public String in(String language) {
        return language(language).equals("en") ? en : uk;
    }

    /** In which language {@link #in} answers: goes into the page's {@code lang} attribute. */
    public String language(String wanted) {
        return "en".equals(wanted) && !en.isEmpty() ? "en" : "uk";
    }
}
