package ua.vikno.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The cards that come with the portal cite no law that the sources do not name, and say nothing of services that are not there. */
class CardSourcesTest {

    /** «№ 2073-IX», «No. 2073-IX», «Закон 3613-VI», «постанова КМУ 302-2015». */
    private static final Pattern NUMBER =
            Pattern.compile("(?:№|No\\.|Закон|постанова КМУ)\\s+(\\d+(?:/\\d+)?-(?:[IVXL]+|ВР|\\d{4}))");

    private static final TrainingCards CARDS = TrainingCards.read();

    private static final Path SHARED = Path.of("..", "..", "shared");

    private final List<Map<String, String>> acts =
            CsvTable.read("/demo/acts.csv").rows();
    private final List<Map<String, String>> cited =
            CsvTable.read("/demo/card-acts.csv").rows();
    private final List<Map<String, String>> items =
            CsvTable.read("/demo/card-items.csv").rows();
    private final List<Map<String, String>> services =
            CsvTable.read("/demo/services.csv").rows();

    @Test
    void everyLawACardNamesIsAnActWithASource() {
        Set<String> numbers = acts.stream().map(CardSourcesTest::number).collect(Collectors.toSet());
        Set<String> unsourced = new TreeSet<>();
        Stream<String> texts = Stream.concat(
                items.stream().flatMap(row -> Stream.of(row.get("text_uk"), row.get("text_en"))),
                services.stream().map(row -> row.get("basis")));
        texts.forEach(text -> {
            Matcher named = NUMBER.matcher(text);
            while (named.find()) {
                if (!numbers.contains(named.group(1))) {
                    unsourced.add(named.group(1));
                }
            }
        });
        assertEquals(Set.of(), unsourced);
    }

    private static String number(Map<String, String> act) {
        boolean law = act.get("kind").equals("LAW");
        return law || act.get("year").isEmpty() ? act.get("number") : act.get("number") + "-" + act.get("year");
    }

    @Test
    void everyCitedActIsInTheList() {
        Set<String> known = acts.stream().map(row -> row.get("code")).collect(Collectors.toSet());
        assertEquals(acts.size(), known.size(), "no code twice");
        assertEquals(
                List.of(),
                cited.stream()
                        .map(row -> row.get("act"))
                        .filter(act -> !known.contains(act))
                        .toList());
        assertTrue(acts.stream()
                .noneMatch(
                        row -> row.get("source").isEmpty() || row.get("quote").isEmpty()));
    }

    @Test
    void everyCardIsOfAService() {
        Set<String> codes = services.stream().map(row -> row.get("code")).collect(Collectors.toSet());
        codes.addAll(Set.of("*", "+"));
        assertEquals(
                List.of(),
                Stream.concat(items.stream(), cited.stream())
                        .map(row -> row.get("code"))
                        .filter(code -> !codes.contains(code))
                        .toList());
    }

    @Test
    void fortyServicesAreToldInEasyLanguage() {
        long easy = items.stream().filter(row -> row.get("kind").equals("EASY")).count();
        assertTrue(easy >= 40, easy + " of 40");
    }

    /** Seven are ruled by other laws: appeals, petitions, requests, the council's budget of participation, a notary's act. */
    @Test
    void everyCardTellsWhatTheLawTellsOfEveryService() {
        Map<CardPart.Kind, Long> told = Stream.of(CardPart.Kind.values())
                .collect(Collectors.toMap(
                        kind -> kind,
                        kind -> cards().filter(card -> !card.parts(kind).isEmpty())
                                .count()));
        assertEquals(271, told.get(CardPart.Kind.APPEAL));
        assertEquals(264, told.get(CardPart.Kind.RECEIVING));
        assertEquals(264 + 2, told.get(CardPart.Kind.REFUSAL), "two of them have grounds of their own law");
        assertEquals(264 + 3, told.get(CardPart.Kind.TERM), "three have terms of their own law");
        assertTrue(told.get(CardPart.Kind.NEEDED) >= 28, "fewer documents: " + told);
        CardContent extract = card("08-02");
        assertEquals(5, extract.parts(CardPart.Kind.NEEDED).size(), "its own");
        assertEquals(4, extract.parts(CardPart.Kind.RECEIVING).size(), "its own and the general ones");
        assertEquals(2, card("31-05").parts(CardPart.Kind.REFUSAL).size(), "not those of administrative services");
        assertTrue(card("35-03").parts(CardPart.Kind.REFUSAL).isEmpty());
    }

    private static Stream<CardContent> cards() {
        return TrainingService.readAll().stream().map(service -> card(service.facts()));
    }

    private static CardContent card(String code) {
        return card(TrainingService.readAll().stream()
                .map(TrainingService::facts)
                .filter(facts -> facts.code().value().equals(code))
                .findFirst()
                .orElseThrow());
    }

    private static CardContent card(ServiceFacts facts) {
        return CARDS.of(facts.code().value(), new CardFacts(facts.fee(), facts.term()));
    }

    @Test
    void everyFirstEditionCouldBeTypedByAClerk() {
        cards().forEach(card -> assertEquals(card, CardSheet.of(card).content()));
    }

    @Test
    void theSourcesNameEveryAct() throws IOException {
        assumeTrue(Files.isDirectory(SHARED), "the sources do not stand beside the project here");
        Set<String> missing = new TreeSet<>();
        for (Map<String, String> act : acts) {
            String source = Files.readString(SHARED.resolve(act.get("source")));
            if (!source.contains(act.get("quote"))) {
                missing.add(act.get("code") + ": " + act.get("quote"));
            }
        }
        assertEquals(Set.of(), missing);
    }
}
