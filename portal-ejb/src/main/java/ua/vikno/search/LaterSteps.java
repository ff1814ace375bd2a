package ua.vikno.search;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ua.vikno.kernel.SearchText;

/**
 * Words of names that speak of what comes after the thing itself: its change, its extension, its end. Who does not ask for them
 * means the thing.
 */
final class LaterSteps {

    private static final String WORDS =
            "змін зміна зміни анулювання скасування продовження припинення переоформлення виправлення"
                    + " дубліката дублікат внесення коригування";
    private static final Set<String> STEMS = Stream.of(WORDS.split(" "))
            .map(word -> WordForms.stem(SearchText.of(word)))
            .collect(Collectors.toUnmodifiableSet());

    private LaterSteps() {}

    /** Stems of those words of a name. */
    static List<String> in(List<WordForms> name) {
        return name.stream()
                .map(WordForms::stem)
                .filter(STEMS::contains)
                .distinct()
                .toList();
    }
}
