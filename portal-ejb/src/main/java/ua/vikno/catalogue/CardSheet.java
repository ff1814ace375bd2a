package ua.vikno.catalogue;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import ua.vikno.catalogue.CardContent.Citation;
import ua.vikno.kernel.Bilingual;

/**
 * A card as people type it: of each kind lines in Ukrainian and in English, an item a line, the second below the first's place;
 * the title of a step stands before a bar, as {@code Позначте місце | На карті або адресою.}
 *
 * @param kinds a kind that is not there is empty
 * @param facts fee and term
 */
public record CardSheet(Map<CardPart.Kind, Lines> kinds, List<Citation> acts, FactSheet facts) {

    /** The most characters of the lines of a kind, the most of an item, the most items and cited acts. */
    public static final int LONGEST = 10_000;

    private static final int LONGEST_ITEM = 1_500;
    private static final int MOST = 40;
    private static final int LONGEST_ARTICLES = 200;
    private static final String BAR = "|";

    /** What was typed of a kind. */
    public record Lines(String uk, String en) {}

    public CardSheet {
        kinds = Map.copyOf(kinds);
        acts = List.copyOf(acts);
    }

    /** A card as it is typed. */
    public static CardSheet of(CardContent card) {
        Map<CardPart.Kind, Lines> kinds = new EnumMap<>(CardPart.Kind.class);
        for (CardPart.Kind kind : CardPart.Kind.values()) {
            List<CardPart> parts = card.parts(kind);
            boolean translated =
                    parts.stream().anyMatch(part -> !part.text().en().isEmpty());
            kinds.put(kind, new Lines(typed(parts, "uk"), translated ? typed(parts, "en") : ""));
        }
        return new CardSheet(kinds, card.acts(), FactSheet.of(card.facts()));
    }

    private static String typed(List<CardPart> parts, String language) {
        return parts.stream()
                .map(part -> part.title()
                                .map(title -> title.in(language) + " " + BAR + " ")
                                .orElse("")
                        + part.text().in(language))
                .collect(Collectors.joining("\n"));
    }

    /**
     * What was typed as a card.
     *
     * @throws CardRefused it cannot be kept so
     */
    CardContent content() {
        List<CardFlaw> flaws = new ArrayList<>();
        Optional<CardFacts> told = facts.facts(flaws);
        List<CardPart> parts = new ArrayList<>();
        for (CardPart.Kind kind : CardPart.Kind.values()) {
            parts.addAll(parts(kind, kinds.getOrDefault(kind, new Lines("", "")), flaws));
        }
        if (acts.size() > MOST) {
            flaws.add(new CardFlaw(null, "", "many"));
        }
        acts.stream()
                .filter(act -> act.articles().length() > LONGEST_ARTICLES || isMarkup(act.articles()))
                .forEach(act -> flaws.add(new CardFlaw(null, act.act(), "articles")));
        if (!flaws.isEmpty()) {
            throw new CardRefused(flaws);
        }
        return new CardContent(parts, acts, told.orElseThrow());
    }

    private static List<CardPart> parts(CardPart.Kind kind, Lines typed, List<CardFlaw> flaws) {
        List<String> uk = lines(typed.uk());
        List<String> en = lines(typed.en());
        int before = flaws.size();
        flaw(kind, "uk", uk).ifPresent(flaws::add);
        flaw(kind, "en", en).ifPresent(flaws::add);
        if (flaws.size() == before) {
            pairs(kind, uk, en).ifPresent(flaws::add);
        }
        if (flaws.size() > before) {
            return List.of();
        }
        List<CardPart> parts = new ArrayList<>();
        for (int i = 0; i < uk.size(); i++) {
            parts.add(part(kind, uk.get(i), en.isEmpty() ? "" : en.get(i)));
        }
        return parts;
    }

    private static List<String> lines(String typed) {
        return typed.lines()
                .map(line -> line.replace('\t', ' ').strip())
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private static Optional<CardFlaw> flaw(CardPart.Kind kind, String language, List<String> lines) {
        String problem = null;
        if (lines.stream().anyMatch(CardSheet::isMarkup)) {
            problem = "markup";
        } else if (lines.size() > (kind.isSingle() ? 1 : MOST)) {
            problem = kind.isSingle() ? "single" : "many";
        } else if (lines.stream().anyMatch(line -> line.length() > LONGEST_ITEM)) {
            problem = "long";
        } else if (kind.isTitled() && lines.stream().anyMatch(line -> !hasBothSides(line))) {
            problem = "title";
        }
        return Optional.ofNullable(problem).map(code -> new CardFlaw(kind, language, code));
    }

    /** Cards are plain text: nobody needs these signs, and where they stand somebody pasted a page. */
    static boolean isMarkup(String text) {
        return text.chars().anyMatch(sign -> sign == '<' || sign == '>' || Character.isISOControl(sign));
    }

    private static boolean hasBothSides(String line) {
        int bar = line.indexOf(BAR);
        return bar < 0
                || (!line.substring(0, bar).isBlank()
                        && !line.substring(bar + 1).isBlank());
    }

    private static Optional<CardFlaw> pairs(CardPart.Kind kind, List<String> uk, List<String> en) {
        boolean lines = !en.isEmpty() && en.size() != uk.size();
        boolean titles = kind.isTitled() && !en.isEmpty() && !lines && !sameTitles(uk, en);
        return lines || titles ? Optional.of(new CardFlaw(kind, "en", "pairs")) : Optional.empty();
    }

    private static boolean sameTitles(List<String> uk, List<String> en) {
        for (int i = 0; i < uk.size(); i++) {
            if (uk.get(i).contains(BAR) != en.get(i).contains(BAR)) {
                return false;
            }
        }
        return true;
    }

    private static CardPart part(CardPart.Kind kind, String uk, String en) {
        int bar = kind.isTitled() ? uk.indexOf(BAR) : -1;
        if (bar < 0) {
            return new CardPart(kind, Optional.empty(), new Bilingual(uk, en));
        }
        int other = en.indexOf(BAR);
        Bilingual title = new Bilingual(uk.substring(0, bar).strip(), en.isEmpty() ? "" : en.substring(0, other));
        return new CardPart(
                kind,
                Optional.of(title),
                new Bilingual(uk.substring(bar + 1).strip(), en.isEmpty() ? "" : en.substring(other + 1)));
    }
}
