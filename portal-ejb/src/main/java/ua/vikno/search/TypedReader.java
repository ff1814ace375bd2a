package ua.vikno.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import ua.vikno.kernel.OtherKeyboard;
import ua.vikno.kernel.StreetWords;

/** Reads what people type: with slips, on the other keyboard, in Latin letters, in words that are not ours. */
final class TypedReader {

    private static final int MOST_PIECES = 12;
    private static final int SHORTEST_BEGINNING = 3;
    private static final double OTHER_KEYBOARD = 0.95;
    private static final double BEGINNING = 0.8;
    private static final double SYNONYM = 0.95;

    private final Vocabulary vocabulary;
    private final SynonymBook synonyms;
    private final Lexicon lexicon;

    /**
     * A word that was read.
     *
     * @param typed the piece it stood in
     * @param text as we spell it
     * @param forms its readings, the first one for synonyms
     * @param weight how sure they are
     */
    private record Token(String typed, String text, List<WordForms> forms, double weight) {

        WordForms first() {
            return forms.get(0);
        }

        boolean isOther() {
            return !typed.equals(text);
        }
    }

    /** The words of a piece read in one manner. */
    private record Manner(List<Token> tokens, double sureness) {}

    TypedReader(Vocabulary vocabulary, SynonymBook synonyms, Lexicon lexicon) {
        this.vocabulary = vocabulary;
        this.synonyms = synonyms;
        this.lexicon = lexicon;
    }

    /**
     * Reads a text.
     *
     * @param unfinished the last word is still being typed
     */
    TypedReading read(String typed, boolean unfinished) {
        List<Token> tokens = new ArrayList<>();
        List<String> pieces = pieces(typed);
        for (int i = 0; i < pieces.size(); i++) {
            boolean open = unfinished && i == pieces.size() - 1 && !typed.endsWith(" ");
            tokens.addAll(tokens(pieces.get(i), open));
        }
        return spans(tokens);
    }

    /** Reads a text in which no word is known by the beginnings of its words. */
    TypedReading begun(String typed) {
        List<TypedReading.Span> spans = new ArrayList<>();
        for (String piece : pieces(typed)) {
            for (WordForms word : lexicon.forms(piece)) {
                String start = word.stem().substring(0, Math.min(4, word.stem().length()));
                List<TypedReading.Way> ways = start.length() < 4
                        ? List.of()
                        : vocabulary.beginning(start).stream()
                                .map(stem -> way(unwritten(stem), BEGINNING))
                                .toList();
                if (!ways.isEmpty()) {
                    spans.add(new TypedReading.Span(ways));
                }
            }
        }
        return new TypedReading(spans, List.of());
    }

    private static List<String> pieces(String typed) {
        String plain = Normalizer.normalize(typed, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .strip();
        return plain.isEmpty()
                ? List.of()
                : List.of(plain.split("\\s+", MOST_PIECES + 1)).stream()
                        .limit(MOST_PIECES)
                        .toList();
    }

    private List<Token> tokens(String piece, boolean open) {
        List<String> manners = manners(piece);
        for (int i = 0; i < manners.size(); i++) {
            double sureness = i == 0 ? 1 : OTHER_KEYBOARD;
            Optional<List<Token>> known = known(piece, manners.get(i), sureness, open);
            if (known.isPresent()) {
                return known.get();
            }
        }
        return manners.stream()
                .map(manner -> guessed(piece, manner))
                .filter(manner -> !manner.tokens().isEmpty())
                .max(Comparator.comparingDouble(Manner::sureness))
                .map(Manner::tokens)
                .orElse(List.of());
    }

    /** As it is written, on the other keyboard, as it sounds. */
    private static List<String> manners(String piece) {
        List<String> manners = new ArrayList<>(List.of(piece));
        boolean latin = piece.chars().anyMatch(c -> c >= 'a' && c <= 'z');
        boolean cyrillic = piece.chars().anyMatch(c -> c >= 'а' && c <= 'ґ');
        if (latin || !cyrillic) {
            manners.add(OtherKeyboard.meant(piece));
        }
        if (latin) {
            manners.add(StreetWords.sounds(piece));
        } else {
            manners.add(OtherKeyboard.meantLatin(piece));
        }
        return manners.stream().distinct().toList();
    }

    /** The words where all of them are known, or numbers, or such as say nothing. */
    private Optional<List<Token>> known(String piece, String manner, double sureness, boolean open) {
        List<Token> tokens = new ArrayList<>();
        for (Word word : Word.in(manner)) {
            WordForms forms = lexicon.form(word.text());
            boolean known = word.isNumber() || WeakWords.hold(forms) || vocabulary.knows(forms);
            List<WordForms> readings = new ArrayList<>(List.of(forms));
            if (open || !known) {
                readings.addAll(begun(forms, word));
            }
            if (!known && readings.size() == 1) {
                return Optional.empty();
            }
            boolean other = !manner.equals(piece);
            tokens.add(new Token(
                    other ? piece : word.text(), word.text(), readings, known ? sureness : sureness * BEGINNING));
        }
        return tokens.isEmpty() ? Optional.empty() : Optional.of(tokens);
    }

    private List<WordForms> begun(WordForms forms, Word word) {
        if (word.isNumber() || forms.surface().length() < SHORTEST_BEGINNING) {
            return List.of();
        }
        return vocabulary.beginning(forms.surface()).stream()
                .filter(stem -> !stem.equals(forms.stem()))
                .map(this::unwritten)
                .toList();
    }

    /** The words that are known or like known ones; sure as the least alike of them. */
    private Manner guessed(String piece, String manner) {
        List<Token> tokens = new ArrayList<>();
        double sureness = 0;
        for (Word word : Word.in(manner)) {
            WordForms forms = lexicon.form(word.text());
            List<Vocabulary.Alike> alike = vocabulary.knows(forms) || word.isNumber()
                    ? List.of(new Vocabulary.Alike(forms.stem(), 1))
                    : vocabulary.alike(forms.stem());
            if (!alike.isEmpty()) {
                double likeness = alike.get(0).likeness();
                sureness = Math.max(sureness, likeness);
                List<WordForms> readings = likeness == 1
                        ? List.of(forms)
                        : alike.stream().map(like -> stem(like.stem())).toList();
                String spelled = likeness == 1
                        ? word.text()
                        : vocabulary.spelled(alike.get(0).stem());
                tokens.add(new Token(piece, spelled, readings, likeness));
            }
        }
        return new Manner(tokens, sureness);
    }

    /** A word of which only the stem is known to be right. */
    private WordForms stem(String stem) {
        WordForms spelled = lexicon.form(vocabulary.spelled(stem));
        return spelled.stem().equals(stem) ? spelled : new WordForms(stem, Set.of(), stem);
    }

    /**
     * A word that begins as was typed. Nobody knows in which form it will be written, so no name has it nearer as written than another:
     * else names with its shortest form would come first.
     */
    private WordForms unwritten(String stem) {
        return new WordForms("", stem(stem).lemmas(), stem);
    }

    private TypedReading spans(List<Token> tokens) {
        List<WordForms> words = tokens.stream().map(Token::first).toList();
        boolean onlyWeak = words.stream().allMatch(WeakWords::hold);
        List<TypedReading.Span> spans = new ArrayList<>();
        List<ReadAs> shown = new ArrayList<>();
        int at = 0;
        while (at < tokens.size()) {
            Optional<SynonymBook.Match> match = synonyms.at(words, at);
            int length = match.map(SynonymBook.Match::length).orElse(1);
            List<Token> covered = tokens.subList(at, at + length);
            if (match.isPresent() || onlyWeak || !WeakWords.hold(words.get(at))) {
                spans.add(span(covered, match));
                note(covered, match).ifPresent(shown::add);
            }
            at += length;
        }
        return new TypedReading(spans, shown.stream().distinct().toList());
    }

    private TypedReading.Span span(List<Token> covered, Optional<SynonymBook.Match> match) {
        List<TypedReading.Way> ways = new ArrayList<>();
        if (covered.size() == 1) {
            Token token = covered.get(0);
            for (int i = 0; i < token.forms().size(); i++) {
                ways.add(way(token.forms().get(i), i == 0 ? token.weight() : token.weight() * BEGINNING));
            }
        } else {
            List<WordForms> words = covered.stream().map(Token::first).toList();
            ways.add(new TypedReading.Way(words, 1, false));
        }
        match.ifPresent(found ->
                found.meanings().forEach(meaning -> ways.add(new TypedReading.Way(meaning.words(), SYNONYM, true))));
        return new TypedReading.Span(ways);
    }

    private static TypedReading.Way way(WordForms word, double weight) {
        return new TypedReading.Way(List.of(word), weight, true);
    }

    /** What is worth telling: another word than the typed one, which stands in no name itself. */
    private Optional<ReadAs> note(List<Token> covered, Optional<SynonymBook.Match> match) {
        String typed =
                String.join(" ", covered.stream().map(Token::typed).distinct().toList());
        boolean named = covered.stream().allMatch(token -> vocabulary.names(token.first()));
        if (match.isPresent() && !named) {
            return Optional.of(new ReadAs(typed, match.get().meanings().get(0).text()));
        }
        boolean other = covered.stream().anyMatch(Token::isOther);
        return other
                ? Optional.of(new ReadAs(
                        typed,
                        String.join(" ", covered.stream().map(Token::text).toList())))
                : Optional.empty();
    }
}
