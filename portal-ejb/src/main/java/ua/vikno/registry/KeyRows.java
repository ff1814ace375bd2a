package ua.vikno.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** Words, numbers and streets that lead to cards. Statements are package-visible for the test of their plans. */
@ApplicationScoped
class KeyRows {

    static final String FORMS =
            "select t.token, w.id, w.word from unnest(cast(?1 as bigint[]), cast(?2 as text[])) as t (token, stem)"
                    + " join registry.name_word w on w.stem = t.stem";

    static final String BEGINNINGS = "select token, id, word from registry.words_beginning(cast(?1 as text[]))";

    static final String LIKENESSES = "select token, id, word, nearness from registry.words_alike(cast(?1 as text[]))";

    static final String NUMBERS = "select c.id from registry.card c where c.tax_number = cast(?1 as text)"
            + " union select c.id from registry.card c where c.unzr = cast(?2 as text)"
            + " union select c.id from registry.card c where c.passport = cast(?3 as text)"
            + " union select c.id from registry.card c where c.organisation_number in (cast(?1 as text), cast(?6 as text))"
            + " union select p.card_id from registry.contact p where p.key = cast(?4 as text) and p.kind = 'PHONE'"
            + " union select p.card_id from registry.contact p where p.key = cast(?5 as text) and p.kind = 'EMAIL' limit ?7";

    static final String STREETS = "select s.id from registry.street s where s.wording = ?1";

    static final String STREETS_BEGINNING = "select s.id from registry.street s where s.wording ~>=~ ?1"
            + " and s.wording ~<~ (?1 || chr(1114109)) order by s.wording using ~<~ limit 10";

    static final String STREETS_ALIKE = "select id from registry.streets_alike(?1)";

    @PersistenceContext
    EntityManager em;

    /** A word of names beside the one of those asked for to which it may belong. */
    record Row(int place, long id, String word, double likeness) {}

    /** Words with one of these stems; each stem beside the place of the word it was made of. */
    public List<Row> forms(List<Integer> places, List<String> stems) {
        return rows(em.createNativeQuery(FORMS).setParameter(1, array(places)).setParameter(2, array(stems)));
    }

    /** Words that begin so; of a short beginning not all of them. */
    public List<Row> beginnings(List<String> begun) {
        return rows(em.createNativeQuery(BEGINNINGS).setParameter(1, array(begun)));
    }

    /** Words like these. */
    public List<Row> likenesses(List<String> words) {
        return rows(em.createNativeQuery(LIKENESSES).setParameter(1, array(words)));
    }

    public List<Long> cards(List<PersonKey> keys, int most) {
        return ids(em.createNativeQuery(NUMBERS)
                .setParameter(1, value(keys, PersonKey.Kind.TAX_NUMBER))
                .setParameter(2, value(keys, PersonKey.Kind.UNZR))
                .setParameter(3, value(keys, PersonKey.Kind.PASSPORT))
                .setParameter(4, value(keys, PersonKey.Kind.PHONE))
                .setParameter(5, value(keys, PersonKey.Kind.EMAIL))
                .setParameter(6, value(keys, PersonKey.Kind.ORGANISATION))
                .setParameter(7, most));
    }

    public List<Long> streets(String sql, String street) {
        return ids(em.createNativeQuery(sql).setParameter(1, street));
    }

    private static List<Row> rows(Query query) {
        List<?> rows = query.getResultList();
        return rows.stream().map(row -> row((Object[]) row)).toList();
    }

    private static Row row(Object[] row) {
        double likeness = row.length > 3 ? ((Number) row[3]).doubleValue() : 1;
        return new Row(((Number) row[0]).intValue() - 1, ((Number) row[1]).longValue(), (String) row[2], likeness);
    }

    private static List<Long> ids(Query query) {
        List<?> ids = query.getResultList();
        return ids.stream().map(id -> ((Number) id).longValue()).toList();
    }

    /** Null where nothing of this kind is asked for, which is never equal to anything. */
    private static String value(List<PersonKey> keys, PersonKey.Kind kind) {
        return keys.stream()
                .filter(key -> key.kind() == kind)
                .map(PersonKey::value)
                .findFirst()
                .orElse(null);
    }

    /** Folded words hold letters and digits only, so none of them needs an escape; quoted, «null» is a word too. */
    private static String array(Collection<?> values) {
        return values.stream().map(value -> "\"" + value + '"').collect(Collectors.joining(",", "{", "}"));
    }
}
