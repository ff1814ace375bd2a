package ua.vikno.web.admin.sitesearch;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import ua.vikno.search.KeepSynonym;
import ua.vikno.web.faces.Flaw;
import ua.vikno.web.faces.Texts;
import ua.vikno.web.faces.WebRequest;

/**
 * Words as they were typed into a form.
 *
 * @param typed what people type
 * @param meaning what it is called here
 */
public record WordForm(String typed, String meaning) {

    private static final Pattern WORD = Pattern.compile("\\p{L}{2}");
    private static final int LONGEST_TYPED = 1000;
    private static final int LONGEST_MEANING = 200;

    static WordForm read(WebRequest web) {
        return new WordForm(web.param("typed").orElse(""), web.param("meaning").orElse(""));
    }

    List<Flaw> flaws(Texts text) {
        List<Flaw> flaws = new ArrayList<>();
        if (!isWords(typed, LONGEST_TYPED)) {
            flaws.add(new Flaw("typed", text.get("search.error.typed")));
        }
        if (!isWords(meaning, LONGEST_MEANING)) {
            flaws.add(new Flaw("meaning", text.get("search.error.meaning")));
        }
        return flaws;
    }

    KeepSynonym command(long id) {
        return new KeepSynonym(id, typed, meaning);
    }

    private static boolean isWords(String words, int longest) {
        return words.length() <= longest && WORD.matcher(words).find();
    }
}
