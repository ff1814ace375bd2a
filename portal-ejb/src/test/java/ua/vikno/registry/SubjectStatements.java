package ua.vikno.registry;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** The register's own statements of the search with what they may be asked, for looking at their plans. */
public final class SubjectStatements {

    private SubjectStatements() {}

    /** A statement with its parameters. */
    public record Asked(String sql, Map<Integer, Object> parameters) {}

    /** By what they look for; the functions show the plan of their bodies only to those who run these. */
    public static Map<String, Asked> all(String card) {
        Map<String, Asked> all = new LinkedHashMap<>();
        all.put("forms of a word", new Asked(KeyRows.FORMS, Map.of(1, "{1,1}", 2, "{\"ковал\",\"коваленк\"}")));
        all.put(
                "numbers to cards",
                new Asked(
                        KeyRows.NUMBERS,
                        Map.of(
                                1,
                                "3000000070",
                                2,
                                "19850315-00011",
                                3,
                                "АВ123456",
                                4,
                                "+380670000017",
                                5,
                                "a@b.c",
                                6,
                                "10000010",
                                7,
                                300)));
        all.put("the very street", new Asked(KeyRows.STREETS, Map.of(1, "lipova")));
        all.put("beginning of a street", new Asked(KeyRows.STREETS_BEGINNING, Map.of(1, "lip")));
        all.put("contacts", new Asked(CardRows.CONTACTS, Map.of(1, card)));
        Map<Integer, Object> alike = new HashMap<>();
        alike.put(1, card);
        alike.put(2, "коваленко ольга іванівна");
        alike.put(3, "1985-03-15");
        alike.put(4, "{3000000070,3000000140}");
        all.put("duplicates", new Asked(CardRows.ALIKE, alike));
        all.put(
                "duplicates of an organisation",
                new Asked(
                        CardRows.ALIKE_ORGANISATIONS,
                        Map.of(1, card, 2, "вектор", 3, "{10000010,10000028}", 4, "LEGAL_ENTITY")));
        all.put(
                "words beginning so",
                new Asked(
                        "select n.id from registry.name_word n where n.word ~>=~ 'кова' and n.word ~<~ ('кова' || chr(1114109))"
                                + " order by n.word using ~<~ limit 50",
                        Map.of()));
        all.put(
                "words like it",
                new Asked(
                        "select n.id from registry.name_word n where n.word % 'коваелнко' order by similarity(n.word, 'коваелнко') desc limit 30",
                        Map.of()));
        return all;
    }
}
