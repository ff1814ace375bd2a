package ua.vikno.catalogue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ua.vikno.catalogue.CardContent.Citation;
import ua.vikno.kernel.Bilingual;

/**
 * The cards of {@code demo/card-items.csv} and {@code demo/card-acts.csv}: only what the sources tell is written there. Rows of
 * the code {@code *} stand for every service that has none of that kind; those of {@code +} are general rules of law, which stand
 * in every card after its own items. A row without a text keeps both away: other laws rule such a service.
 */
record TrainingCards(Map<String, List<Map<String, String>>> items, Map<String, List<Map<String, String>>> cited) {

    private static final String EVERY = "*";
    private static final String GENERAL = "+";

    static TrainingCards read() {
        return new TrainingCards(byCode("/demo/card-items.csv"), byCode("/demo/card-acts.csv"));
    }

    private static Map<String, List<Map<String, String>>> byCode(String file) {
        return CsvTable.read(file).rows().stream().collect(Collectors.groupingBy(row -> row.get("code")));
    }

    /** What the first edition of a service's card says, which was entered with these facts. */
    CardContent of(String code, CardFacts facts) {
        Set<String> told = kinds(code, row -> true);
        Set<String> apart = kinds(code, TrainingCards::isEmpty);
        List<CardPart> parts = new ArrayList<>(parts(code, row -> !isEmpty(row)));
        parts.addAll(parts(EVERY, row -> !told.contains(row.get("kind"))));
        parts.addAll(parts(GENERAL, row -> !apart.contains(row.get("kind"))));
        List<Citation> acts = Stream.of(code, EVERY)
                .flatMap(key -> cited.getOrDefault(key, List.of()).stream())
                .map(row -> new Citation(row.get("act"), row.get("articles")))
                .toList();
        return new CardContent(parts, acts, facts);
    }

    private Set<String> kinds(String code, Predicate<Map<String, String>> which) {
        return items.getOrDefault(code, List.of()).stream()
                .filter(which)
                .map(row -> row.get("kind"))
                .collect(Collectors.toSet());
    }

    private List<CardPart> parts(String code, Predicate<Map<String, String>> which) {
        return items.getOrDefault(code, List.of()).stream()
                .filter(which)
                .map(TrainingCards::part)
                .toList();
    }

    private static boolean isEmpty(Map<String, String> row) {
        return row.get("text_uk").isEmpty();
    }

    private static CardPart part(Map<String, String> row) {
        Optional<Bilingual> title = row.get("title_uk").isEmpty()
                ? Optional.empty()
                : Optional.of(new Bilingual(row.get("title_uk"), row.get("title_en")));
        return new CardPart(
                CardPart.Kind.valueOf(row.get("kind")), title, new Bilingual(row.get("text_uk"), row.get("text_en")));
    }

    /** The acts of {@code demo/acts.csv}, by their codes; each row names its place in the sources. */
    static Map<String, ActView> acts() {
        return CsvTable.read("/demo/acts.csv").rows().stream()
                .map(TrainingCards::act)
                .collect(Collectors.toMap(ActView::code, Function.identity()));
    }

    private static ActView act(Map<String, String> row) {
        return new ActView(
                row.get("code"),
                ActView.Kind.valueOf(row.get("kind")),
                row.get("number"),
                row.get("year").isEmpty() ? null : Integer.valueOf(row.get("year")),
                row.get("day").isEmpty() ? null : LocalDate.parse(row.get("day")),
                row.get("title_uk").isEmpty()
                        ? Optional.empty()
                        : Optional.of(new Bilingual(row.get("title_uk"), row.get("title_en"))),
                null);
    }
}
