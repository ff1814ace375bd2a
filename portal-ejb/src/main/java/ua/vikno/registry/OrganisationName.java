package ua.vikno.registry;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ua.vikno.kernel.SearchText;

/**
 * The name of an organisation.
 *
 * @param full with its legal form in full
 * @param brief with its legal form in short, as in lists
 */
public record OrganisationName(String full, String brief) {

    /** Both names from the one that somebody wrote, whichever it was. */
    public static OrganisationName of(String typed, SubjectKind kind) {
        String tidy = tidy(typed);
        Optional<LegalForm.Named> named = LegalForm.of(tidy);
        if (kind == SubjectKind.SOLE_TRADER) {
            String person = named.map(LegalForm.Named::rest).orElse(tidy);
            return of(LegalForm.SOLE_TRADER, person);
        }
        return named.map(found -> of(found.form(), found.rest())).orElseGet(() -> new OrganisationName(tidy, tidy));
    }

    private static OrganisationName of(LegalForm form, String rest) {
        return new OrganisationName(form.full() + " " + rest, form.brief() + " " + rest);
    }

    /** Words of a name, folded, without legal forms; all of them where there is nothing but forms. */
    public static List<String> words(String name) {
        // the sign of a number would be read as the letters it is made of
        List<String> all = SearchText.allWords(name.replace('№', ' '));
        List<String> own = LegalForm.without(all);
        return own.isEmpty() ? all : own;
    }

    /** Somebody typed a legal form, so it is an organisation they mean. */
    public static boolean isNamedIn(String typed) {
        List<String> all = SearchText.allWords(typed);
        return LegalForm.without(all).size() < all.size();
    }

    /** By which it is compared with others. */
    String key() {
        return Stream.concat(words(full).stream(), words(brief).stream())
                .distinct()
                .collect(Collectors.joining(" "));
    }

    /** One kind of apostrophe and of quotation marks, single spaces. */
    private static String tidy(String typed) {
        return typed.replaceAll("[\\s\\u00A0]+", " ")
                .strip()
                .replaceAll("(?<=\\p{L})['`’](?=\\p{L})", "ʼ")
                .replaceAll("(?<=^|[\\s(«])[\"“„'‘](?=\\S)", "«")
                .replaceAll("(?<=\\S)[\"”“'’](?=$|[\\s,.;)»])", "»");
    }
}
