package ua.vikno.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** What people type into a form, by chance: what fits, what nearly does, and what does not at all. */
final class RandomTyping {

    private static final String LONG = "дуже довга відповідь ".repeat(16);
    private static final List<String> ANYTHING = List.of("", " ", "є", LONG, "знак\u0000тут", "0", "слово", "<b>");

    /** Of every input, by its kind and part or its format, what may come. */
    private static final Map<String, List<String>> POOLS = Map.ofEntries(
            Map.entry("text", List.of("добре", "дві речі разом", "так")),
            Map.entry("phone", List.of("067 123-45-67", "+380671234567", "12345")),
            Map.entry("email", List.of("olena@vikno.example", "olena@", "a@b..ua")),
            Map.entry("taxNumber", List.of("3347301232", "3347301233", "12345")),
            Map.entry("unzr", List.of("19910824-00013", "19910831", "19910231-00013")),
            Map.entry("parcel", List.of("5310436100:08:003:0042", "5310436100:08", "5310436100080030042")),
            Map.entry("number", List.of("7", "-3", "500", "2,5", "2,123", "не число", "19")),
            Map.entry("money", List.of("8,50", "0,50", "5000", "1,234", "сто", "100 грн")),
            Map.entry(
                    "date",
                    List.of("24.08.1991", "31.02.2026", "01.01.1900", "25.11.2026", "01.01.2030", "вчора", "1/6/2015")),
            Map.entry("yesNo", List.of("yes", "no", "maybe")),
            Map.entry("choice", List.of("a", "b", "c", "z", "1")),
            Map.entry("statement", List.of("true")),
            Map.entry("address", List.of("вул. Липова, 17", "вул. Нова, 1")),
            Map.entry("person.surname", List.of("Коваль", "Ковальʼ", "К0валь")),
            Map.entry("person.givenName", List.of("Олена", "12")),
            Map.entry("person.patronymic", List.of("", "Іванівна", "#")),
            Map.entry("person.taxNumber", List.of("", "3347301232", "3347301233", "1")),
            Map.entry("organisation.code", List.of("04057287", "32855968", "1234")),
            Map.entry("organisation.name", List.of("Міська рада")),
            Map.entry("document.type", List.of("idCard", "booklet", "foreignPassport", "birthCertificate", "library")),
            Map.entry("document.number", List.of("123456789", "АВ 123456", "FA123456", "I-НЖ 123456", "1")),
            Map.entry("mapPoint.address", List.of("", "вул. Липова, 17", "вул. Нічия, 1")),
            Map.entry("mapPoint.lat", List.of("", "", "49,06857", "33,41236", "95", "північ", "50")),
            Map.entry("mapPoint.lon", List.of("", "", "33,41236", "49,06857", "195", "схід", "30")),
            Map.entry("mapPoint.parcel", List.of("", "", "5310436100:08:003:0042", "53")));

    private final Random random;

    RandomTyping(Random random) {
        this.random = random;
    }

    /** Answers to all of a form, some left out. */
    FormEntries into(FormDefinition form) {
        Map<String, List<String>> typed = new LinkedHashMap<>();
        form.fields()
                .filter(field -> !field.locked() && field.kind().isAnswered())
                .forEach(field -> {
                    if (field.group() == null) {
                        answer(field, typed);
                    } else {
                        List<String> rows = List.of("1", "3", "2", "7").subList(0, random.nextInt(5));
                        typed.put(field.group().rowsInput(field.id()), rows);
                        rows.forEach(row -> field.group().in(field.id(), row).forEach(child -> answer(child, typed)));
                    }
                });
        return new FormEntries(typed);
    }

    private void answer(FormField field, Map<String, List<String>> typed) {
        if (random.nextInt(8) == 0) {
            return;
        }
        switch (field.kind()) {
            case CHOICES ->
                typed.put(field.id(), List.of("b", "", "a", "c", "z").subList(0, random.nextInt(6)));
            case FILE -> typed.put(field.id(), List.of("5", "6", "7").subList(0, random.nextInt(4)));
            default -> field.inputs(FormEntries.NONE).forEach(input -> typed.put(input, List.of(one(field, input))));
        }
    }

    private String one(FormField field, String input) {
        List<String> pool = random.nextInt(6) == 0 ? ANYTHING : POOLS.get(name(field, input));
        return pool.get(random.nextInt(pool.size()));
    }

    private static String name(FormField field, String input) {
        if (!field.kind().parts().isEmpty()) {
            return field.kind().code() + "." + input.substring(input.lastIndexOf('.') + 1);
        }
        if (!field.format().isEmpty()) {
            return field.format();
        }
        return field.kind() == FieldKind.LONG_TEXT ? "text" : field.kind().code();
    }
}
