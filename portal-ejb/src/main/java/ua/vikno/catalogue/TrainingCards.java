package ua.vikno.catalogue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ua.vikno.catalogue.CardContent.Citation;
import ua.vikno.kernel.Bilingual;

/**
 * The cards of {@code demo/card-items.csv} and {@code demo/card-acts.csv}: only what the sources tell is written there. Rows of
 * the code {@code *} stand for every service that has none of that kind.
 */
record TrainingCards(Map<String, List<Map<String, String>>> items, Map<String, List<Map<String, String>>> cited) {

    private static final String EVERY = "*";

    static TrainingCards read() {
        return new TrainingCards(byCode("/demo/card-items.csv"), byCode("/demo/card-acts.csv"));
    }

    private static Map<String, List<Map<String, String>>> byCode(String file) {
        return CsvTable.read(file).rows().stream().collect(Collectors.groupingBy(row -> row.get("code")));
    }

    /** What the first edition of a service's card says. */
    CardContent of(String code) {
        List<CardPart> own = parts(code);
        List<CardPart> parts = new ArrayList<>(own);
        parts(EVERY).stream()
                .filter(part -> own.stream().noneMatch(other -> other.kind() == part.kind()))
                .forEach(parts::add);
        List<Citation> acts = Stream.of(code, EVERY)
                .flatMap(key -> cited.getOrDefault(key, List.of()).stream())
                .map(row -> new Citation(row.get("act"), row.get("articles")))
                .toList();
        return new CardContent(parts, acts);
    }

    private List<CardPart> parts(String code) {
        return items.getOrDefault(code, List.of()).stream()
                .map(TrainingCards::part)
                .toList();
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
