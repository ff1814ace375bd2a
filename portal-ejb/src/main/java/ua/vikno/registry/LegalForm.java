package ua.vikno.registry;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import ua.vikno.kernel.SearchText;

/**
 * A legal form of organisations in full and in short, as people write both: «Товариство з обмеженою відповідальністю», «ТОВ».
 * Forms are what names have in common, so names are compared without them.
 */
record LegalForm(String full, String brief) {

    /** The longest first, for a form may begin as another does. */
    private static final List<LegalForm> ALL = Stream.of(
                    new LegalForm("Товариство з обмеженою відповідальністю", "ТОВ"),
                    new LegalForm("Товариство з додатковою відповідальністю", "ТДВ"),
                    new LegalForm("Приватне акціонерне товариство", "ПрАТ"),
                    new LegalForm("Публічне акціонерне товариство", "ПАТ"),
                    new LegalForm("Акціонерне товариство", "АТ"),
                    new LegalForm("Приватне підприємство", "ПП"),
                    new LegalForm("Комунальне підприємство", "КП"),
                    new LegalForm("Комунальне некомерційне підприємство", "КНП"),
                    new LegalForm("Комунальний заклад", "КЗ"),
                    new LegalForm("Комунальна установа", "КУ"),
                    new LegalForm("Державне підприємство", "ДП"),
                    new LegalForm("Фермерське господарство", "ФГ"),
                    new LegalForm("Обʼєднання співвласників багатоквартирного будинку", "ОСББ"),
                    new LegalForm("Житлово-будівельний кооператив", "ЖБК"),
                    new LegalForm("Громадська організація", "ГО"),
                    new LegalForm("Благодійна організація", "БО"),
                    new LegalForm("Благодійний фонд", "БФ"),
                    new LegalForm("Фізична особа-підприємець", "ФОП"))
            .sorted(Comparator.comparingInt((LegalForm form) -> form.full().length())
                    .reversed())
            .toList();

    static final LegalForm SOLE_TRADER =
            ALL.stream().filter(form -> form.brief().equals("ФОП")).findFirst().orElseThrow();

    /** The form a name begins with, with what follows it. */
    record Named(LegalForm form, String rest) {}

    /** Takes a name apart; empty where it begins with no form or is nothing but one. */
    static Optional<Named> of(String name) {
        return ALL.stream()
                .flatMap(form -> Stream.of(form.full(), form.brief())
                        .flatMap(beginning -> after(name, beginning).stream())
                        .map(rest -> new Named(form, rest)))
                .findFirst();
    }

    /** What follows as many words as the form has, where they are the form however they are written. */
    private static Optional<String> after(String name, String beginning) {
        String wanted = SearchText.of(beginning);
        int end = 0;
        for (int words = wanted.split(" ").length; words > 0 && end >= 0; words--) {
            end = wordEnd(name, end);
        }
        boolean begins = end > 0 && SearchText.of(name.substring(0, end)).equals(wanted);
        String rest = begins ? name.substring(end).replaceFirst("^[\\s,.\\-–—]+", "") : "";
        return rest.isEmpty() ? Optional.empty() : Optional.of(rest);
    }

    /** Where the word ends that begins here or later; -1 where there is none. */
    private static int wordEnd(String text, int from) {
        int at = from;
        while (at < text.length() && !isOfWord(text.charAt(at))) {
            at++;
        }
        int start = at;
        while (at < text.length() && isOfWord(text.charAt(at))) {
            at++;
        }
        return at == start ? -1 : at;
    }

    private static boolean isOfWord(char c) {
        return Character.isLetterOrDigit(c) || c == 'ʼ';
    }

    /** Folded words without the forms among them, wherever they stand. */
    static List<String> without(List<String> words) {
        String text = " " + String.join(" ", words) + " ";
        for (LegalForm form : ALL) {
            text = text.replace(" " + SearchText.of(form.full()) + " ", " ")
                    .replace(" " + SearchText.of(form.brief()) + " ", " ");
        }
        return Stream.of(text.strip().split(" "))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
