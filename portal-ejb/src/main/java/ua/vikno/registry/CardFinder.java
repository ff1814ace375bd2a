package ua.vikno.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What leads to cards, for the features above, which list them within the reach of whoever looks and keep the trail: words of
 * names, numbers, streets. Looking for a word touches the words of all names, not all cards.
 */
@ApplicationScoped
public class CardFinder {

    /** How far a word may be from what was typed. */
    public enum Nearness {
        /** The same word, perhaps in another case: «Коваленка» for «Коваленко». */
        FORM,
        /** Or only its beginning was typed. */
        BEGINNING,
        /** Or it was mistyped. */
        LIKENESS
    }

    private static final int SHORTEST_BEGINNING = 3;
    private static final double ANOTHER_FORM = 0.9;
    private static final double BEGINNING_ONLY = 0.7;
    private static final double LIKENESS_AT_MOST = 0.6;

    /** Package-visible for the test of its plan, as those below. */
    static final String FORMS = "select t.token, w.id, w.word from unnest(cast(?1 as bigint[]), cast(?2 as text[])) as t (token, stem)"
            + " join registry.name_word w on w.stem = t.stem";

    static final String BEGINNINGS = "select token, id, word from registry.words_beginning(cast(?1 as text[]))";
    static final String LIKENESSES = "select token, id, word, nearness from registry.words_alike(cast(?1 as text[]))";

    static final String NUMBERS = "select c.id from registry.card c where c.tax_number = cast(?1 as text)"
            + " union select c.id from registry.card c where c.unzr = cast(?2 as text)"
            + " union select c.id from registry.card c where c.passport = cast(?3 as text)"
            + " union select p.card_id from registry.contact p where p.key = cast(?4 as text) and p.kind = 'PHONE'"
            + " union select p.card_id from registry.contact p where p.key = cast(?5 as text) and p.kind = 'EMAIL' limit ?6";

    static final String STREETS = "select s.id from registry.street s where s.wording = ?1";
    static final String STREETS_BEGINNING = "select s.id from registry.street s where s.wording ~>=~ ?1"
            + " and s.wording ~<~ (?1 || chr(1114109)) order by s.wording using ~<~ limit 10";
    static final String STREETS_ALIKE = "select id from registry.streets_alike(?1)";

    @PersistenceContext
    EntityManager em;

    /**
     * For each of these words of a name the words it may be; none for a word that is nobody's.
     *
     * @param words folded by {@link ua.vikno.kernel.SearchText}
     */
    public List<List<WordMatch>> words(List<String> words, Nearness nearness) {
        List<Map<Long, Double>> found = words.stream()
                .map(word -> (Map<Long, Double>) new HashMap<Long, Double>())
                .toList();
        forms(words, found);
        if (nearness != Nearness.FORM) {
            beginnings(words, found);
        }
        if (nearness == Nearness.LIKENESS) {
            likenesses(words, found);
        }
        return found.stream().map(CardFinder::matches).toList();
    }

    /** Ids of cards with one of these numbers. */
    public List<Long> cards(List<PersonKey> keys, int most) {
        List<?> ids = em.createNativeQuery(NUMBERS)
                .setParameter(1, value(keys, PersonKey.Kind.TAX_NUMBER))
                .setParameter(2, value(keys, PersonKey.Kind.UNZR))
                .setParameter(3, value(keys, PersonKey.Kind.PASSPORT))
                .setParameter(4, value(keys, PersonKey.Kind.PHONE))
                .setParameter(5, value(keys, PersonKey.Kind.EMAIL))
                .setParameter(6, most)
                .getResultList();
        return ids.stream().map(id -> ((Number) id).longValue()).toList();
    }

    /** Streets of {@code registry.v_place} this may be, and the house; empty where no such street is known. */
    public Optional<SoughtPlace> place(String address, Nearness nearness) {
        ResidenceWords words = ResidenceWords.of(address);
        if (words.street().isEmpty()) {
            return Optional.empty();
        }
        List<Long> streets = streets(
                switch (nearness) {
                    case FORM -> STREETS;
                    case BEGINNING -> STREETS_BEGINNING;
                    case LIKENESS -> STREETS_ALIKE;
                },
                words.street());
        return streets.isEmpty() ? Optional.empty() : Optional.of(new SoughtPlace(streets, words.house()));
    }

    private List<Long> streets(String sql, String street) {
        List<?> ids = em.createNativeQuery(sql).setParameter(1, street).getResultList();
        return ids.stream().map(id -> ((Number) id).longValue()).toList();
    }

    private void forms(List<String> words, List<Map<Long, Double>> found) {
        List<String> tokens = new ArrayList<>();
        List<String> stems = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            for (String stem : NameForms.stems(words.get(i))) {
                tokens.add(String.valueOf(i + 1));
                stems.add(stem);
            }
        }
        for (Object[] row : rows(FORMS, array(tokens), array(stems))) {
            int token = ((Number) row[0]).intValue() - 1;
            found.get(token)
                    .put(((Number) row[1]).longValue(), words.get(token).equals(row[2]) ? 1 : ANOTHER_FORM);
        }
    }

    private void beginnings(List<String> words, List<Map<Long, Double>> found) {
        // too short to be a beginning: nothing begins so
        List<String> begun = words.stream()
                .map(word -> word.length() < SHORTEST_BEGINNING ? word + "\uFFFD" : word)
                .toList();
        for (Object[] row : rows(BEGINNINGS, array(begun))) {
            found.get(((Number) row[0]).intValue() - 1)
                    .putIfAbsent(((Number) row[1]).longValue(), BEGINNING_ONLY);
        }
    }

    private void likenesses(List<String> words, List<Map<Long, Double>> found) {
        for (Object[] row : rows(LIKENESSES, array(words))) {
            found.get(((Number) row[0]).intValue() - 1)
                    .putIfAbsent(((Number) row[1]).longValue(), LIKENESS_AT_MOST * ((Number) row[3]).doubleValue());
        }
    }

    @SuppressWarnings("unchecked")
    private List<Object[]> rows(String sql, String... parameters) {
        var query = em.createNativeQuery(sql);
        for (int i = 0; i < parameters.length; i++) {
            query.setParameter(i + 1, parameters[i]);
        }
        return query.getResultList();
    }

    private static List<WordMatch> matches(Map<Long, Double> found) {
        return found.entrySet().stream()
                .map(entry -> new WordMatch(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static String value(List<PersonKey> keys, PersonKey.Kind kind) {
        return keys.stream()
                .filter(key -> key.kind() == kind)
                .map(PersonKey::value)
                .findFirst()
                .orElse(null);
    }

    /** Folded words hold letters and digits only, so none of them needs an escape; quoted, «null» is a word too. */
    private static String array(List<String> values) {
        return values.stream().map(value -> '"' + value + '"').collect(Collectors.joining(",", "{", "}"));
    }
}
