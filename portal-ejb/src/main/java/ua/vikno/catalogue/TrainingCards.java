package ua.vikno.catalogue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import ua.vikno.kernel.Bilingual;

/** The cards of {@code demo/card-items.csv}: only what the project knows is written there. */
record TrainingCards(Map<String, List<Map<String, String>>> byCode) {

    static TrainingCards read() {
        return new TrainingCards(CsvTable.read("/demo/card-items.csv").rows().stream()
                .collect(Collectors.groupingBy(row -> row.get("code"))));
    }

    /** The first edition of a service's card, where anything is known. */
    Optional<InformationCard> cardOf(Service service, LocalDate from) {
        List<Map<String, String>> rows = byCode.get(service.code);
        if (rows == null) {
            return Optional.empty();
        }
        InformationCard card = new InformationCard(service, 1, from);
        for (Map<String, String> row : rows) {
            card.add(part(row), Integer.parseInt(row.get("position")));
        }
        return Optional.of(card);
    }

    private static CardPart part(Map<String, String> row) {
        Optional<Bilingual> title = row.get("title_uk").isEmpty()
                ? Optional.empty()
                : Optional.of(new Bilingual(row.get("title_uk"), row.get("title_en")));
        return new CardPart(
                CardPart.Kind.valueOf(row.get("kind")), title, new Bilingual(row.get("text_uk"), row.get("text_en")));
    }
}
