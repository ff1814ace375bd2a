package ua.vikno.benchmark;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.nodes.Document;
import ua.vikno.launcher.DemoVisitor;
import ua.vikno.launcher.TestPortal;

/** A form of a hundred fields of mixed kinds with rules, made and published through the pages of the builder. */
final class HundredFieldsForm {

    /** Number of the step of a hundred fields. */
    static final int STEP = 3;

    private static final String CODE = "03-01";
    private static final String FORM = "/admin/services/" + CODE + "/form";
    private static final String NEXT = "button.btn-main[name=next]";
    private static final String ADD = "button[value=add-fields]";
    private static final int RULES = 10;
    private static final int TEXTS = 30;
    private static final int HUNDRED = 100;

    private final DemoVisitor clerk;
    private final DemoVisitor chief;
    private final Timings timings;
    private Document page;
    private String step;
    private final List<String> fields = new ArrayList<>();

    HundredFieldsForm(TestPortal portal, Timings timings) throws IOException {
        this.clerk = portal.visitor("staff-yuliia");
        this.chief = portal.visitor("staff-tetiana");
        this.timings = timings;
    }

    /** Begins from the common form and adds a step of a hundred fields. */
    void compose() throws IOException {
        page = clerk.get(FORM);
        press("begin", "button[value=begin:common]", Map.of());
        press("add step", "button[value=add-step]", Map.of("name.uk", "Сто полів", "name.en", "A hundred fields"));
        step = page.selectFirst("input[name=step]").attr("value");
        add("yesNo", "Чи потрібно", 10, "");
        add("number", "Кількість", 14, "");
        add("money", "Вартість", 8, "");
        add("date", "День", 12, "");
        add("choice", "Вид", 8, "Перший | First\nДругий | Second\nТретій | Third");
        add("choices", "Ознаки", 4, "Перша | First\nДруга | Second\nТретя | Third");
        add("address", "Адреса", 4, "");
        add("organisation", "Установа", 2, "");
        add("document", "Документ", 2, "");
        add("longText", "Опис", 6, "");
        add("text", "Відомості", TEXTS, "");
        page.select(".outline-step:has([aria-current=true]) .outline-line[id^=o-]:not(.outline-head)")
                .forEach(line -> fields.add(line.id().substring(2)));
        Broken.when(fields.size() != HUNDRED, fields.size() + " fields instead of " + HUNDRED);
        for (int i = 0; i < RULES; i++) {
            rule(fields.get(HUNDRED - 1 - i), fields.get(i));
        }
    }

    private void add(String kind, String label, int count, String options) throws IOException {
        String labels = IntStream.rangeClosed(1, count)
                .mapToObj(i -> label + " " + i + " | " + kind + " " + i)
                .collect(Collectors.joining("\n"));
        press("add fields", ADD, Map.of("kind", kind, "labels", labels, "options", options));
    }

    /** The field is shown and required where the answer to another is «так». */
    private void rule(String field, String asked) throws IOException {
        open("open field", "?field=" + field);
        press(
                "save field with rules",
                "button.btn-main[value=field:" + field + "]",
                Map.of(
                        "shown.1.field", asked,
                        "shown.1.is", "IS",
                        "shown.1.value", "так",
                        "required", "if",
                        "required.1.field", asked,
                        "required.1.is", "IS",
                        "required.1.value", "так"));
    }

    /** One round of what clerks do with a form; it leaves the form as it was. */
    void round(int number) throws IOException {
        String field = fields.get(number * 7 % (HUNDRED - RULES));
        open("open step", "?step=" + step);
        press("add field", ADD, Map.of("kind", "text", "labels", "Зайве " + number));
        press("undo", "button[value=undo]", Map.of());
        open("open field", "?field=" + field);
        press("save field", "button.btn-main[value=field:" + field + "]", Map.of("hint.uk", "Підказка " + number));
        press("copy field", "button[value=copy-field:" + field + "]", Map.of());
        press("undo", "button[value=undo]", Map.of());
        press("move field", "button[value=down-field:" + field + "]", Map.of());
        press("move field", "button[value=up-field:" + field + "]", Map.of());
        rule(fields.get(HUNDRED - 1 - number % RULES), fields.get(number % RULES));
    }

    /** Handed over by the clerk, published by a second person. */
    void publish() throws IOException {
        Document hand = clerk.get(FORM + "/publish");
        clerk.press(hand, "button[value=hand]", Map.of("note", "Сто полів для вимірювання"));
        chief.press(chief.get(FORM + "/publish"), "button[value=publish]", Map.of());
    }

    /** The step of a hundred fields of a draft of this person. */
    Document reached(Person person) throws IOException {
        Document applicant = person.open("begin", "/my/apply/" + CODE);
        Document request = person.press("next step", applicant, NEXT, Map.of("residence", ExtractOrder.RESIDENCE));
        Document reached = person.press("next step", request, NEXT, Map.of("details", "Сто полів"));
        int shown = reached.select("[data-field]").size();
        Broken.when(shown < HUNDRED, shown + " fields at " + reached.location());
        return reached;
    }

    /** Names of inputs into which words may be typed at once. */
    List<String> textInputs() {
        return fields.subList(HUNDRED - TEXTS, HUNDRED - RULES);
    }

    private void open(String kind, String query) throws IOException {
        long begin = System.nanoTime();
        page = clerk.get(FORM + query);
        timings.add(kind, System.nanoTime() - begin);
    }

    private void press(String kind, String button, Map<String, String> typed) throws IOException {
        long begin = System.nanoTime();
        page = clerk.press(page, button, typed);
        timings.add(kind, System.nanoTime() - begin);
        Broken.when(
                !page.select("#errors").isEmpty(),
                kind + ": " + page.select("#errors").text());
    }
}
