package ua.vikno.subject;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ua.vikno.registry.SubjectStatements;

/** The statements of the search with what they may be asked, for looking at their plans. */
final class SoughtStatements {

    private SoughtStatements() {}

    /** One statement with its parameters. */
    record Statement(String name, String sql, Map<Integer, Object> parameters) {

        Query query(EntityManager em, String before) {
            Query query = em.createNativeQuery(before + sql);
            parameters.forEach(query::setParameter);
            return query;
        }
    }

    /** All of them, asked for a common name, one person's numbers, a street, a case. */
    static List<Statement> all(EntityManager em) {
        String surname = ids(
                em,
                "select w.id from registry.name_word w join registry.card_words c on w.id = c.words[1]"
                        + " group by w.id order by count(*) desc, w.id limit 1");
        String given = ids(em, "select w.id from registry.name_word w where w.word like 'олександр%'");
        String firm = ids(
                em,
                "select w.id from registry.name_word w join registry.card_words c on w.id = c.words[1]"
                        + " join registry.card k on k.id = c.card_id and k.kind <> 'PERSON'"
                        + " group by w.id order by count(*) desc, w.id limit 1");
        String organisations = ids(em, "select id from registry.card where kind <> 'PERSON' order by id limit 3");
        String card = ids(em, "select min(id) from registry.card");
        String cards = ids(em, "select id from registry.card order by id limit 3");
        String street = ids(em, "select min(id) from registry.street");
        String centre = ids(em, "select min(id) from organisation.centre");
        Map<Integer, Object> page = Map.of(1, centre, 2, SubjectListing.MOST + 1, 3, 0, 4, SubjectListing.SIZE);
        return Stream.concat(
                        Stream.of(
                                new Statement(
                                        "surname", SubjectSql.names(1), with(page, surname, nears(surname), surname)),
                                new Statement(
                                        "given name", SubjectSql.names(1), with(page, given, nears(given), given)),
                                new Statement(
                                        "surname and given name",
                                        SubjectSql.names(2),
                                        with(page, given, nears(given), surname, given)),
                                new Statement(
                                        "beginning", SubjectSql.begun(1), with(page, "{}", "{}", "{баве}", "{баве}")),
                                new Statement(
                                        "beginning, given name and patronymic",
                                        SubjectSql.begun(3),
                                        with(
                                                page,
                                                given,
                                                nears(given),
                                                "{баве,ольга}",
                                                "{баве}",
                                                "{ольга}",
                                                "{олександровіч.,олександрівна.}")),
                                new Statement("address", SubjectSql.places(true), with(page, street, "14")),
                                new Statement("street", SubjectSql.places(false), with(page, street)),
                                new Statement("numbers", SubjectSql.cards(), with(page, cards)),
                                new Statement("case", SubjectSql.ofCase(), with(page, "01-28-13-000017-2000")),
                                new Statement("reach", SubjectSql.REACH, Map.of(1, centre, 2, cards)),
                                new Statement("history", SubjectSql.HISTORY, Map.of(1, centre, 2, cards, 3, 20, 4, 0)),
                                new Statement("history's length", SubjectSql.COUNT, Map.of(1, centre, 2, cards)),
                                new Statement(
                                        "suggestions within reach", SubjectSql.REACHED_OF, Map.of(1, centre, 2, cards)),
                                new Statement(
                                        "cards of a case",
                                        SubjectSql.CARDS_OF_CASE,
                                        Map.of(1, centre, 2, "01-28-13-000017-2000")),
                                new Statement("organisation", SubjectSql.names(1), with(page, firm, nears(firm), firm)),
                                new Statement(
                                        "representatives",
                                        SubjectSql.REPRESENTATIVES,
                                        Map.of(1, centre, 2, organisations))),
                        SubjectStatements.all(card).entrySet().stream()
                                .map(entry -> new Statement(
                                        entry.getKey(),
                                        entry.getValue().sql(),
                                        entry.getValue().parameters())))
                .toList();
    }

    private static Map<Integer, Object> with(Map<Integer, Object> page, Object... more) {
        Map<Integer, Object> all = new TreeMap<>(page);
        for (int i = 0; i < more.length; i++) {
            all.put(5 + i, more[i]);
        }
        return all;
    }

    private static String nears(String ids) {
        return ids.replaceAll("\\d+", "1.0");
    }

    private static String ids(EntityManager em, String sql) {
        List<?> found = em.createNativeQuery(sql).getResultList();
        return found.stream().map(String::valueOf).collect(Collectors.joining(",", "{", "}"));
    }
}
