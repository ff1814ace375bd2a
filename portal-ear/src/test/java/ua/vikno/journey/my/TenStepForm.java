package ua.vikno.journey.my;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Document;
import ua.vikno.launcher.DemoVisitor;
import ua.vikno.launcher.TestPortal;

/** A form of ten steps of mixed kinds: a clerk makes it, the chief publishes it, both through the pages. */
final class TenStepForm {

    /** Ordered online whole: nobody has to come. */
    static final String SERVICE = "20-04";

    private static final String FORM = "/admin/services/" + SERVICE + "/form";

    private final DemoVisitor clerk;
    private Document page;

    private TenStepForm(DemoVisitor clerk) {
        this.clerk = clerk;
    }

    static void publish(TestPortal portal) throws IOException {
        new TenStepForm(portal.visitor("staff-yuliia")).compose();
        DemoVisitor chief = portal.visitor("staff-tetiana");
        chief.press(chief.get(FORM + "/publish"), "button[value=publish]", Map.of());
    }

    /** Two steps of the common form, seven of its own, the review. */
    private void compose() throws IOException {
        page = clerk.get(FORM);
        press("begin:common", Map.of());
        step("Майданчик", "Ground").fields("address", "Адреса майданчика | Address of the ground");
        step("Час", "Time").fields("date", "Початок | Beginning\nКінець | End");
        step("Оплата", "Rent").fields("money", "Оренда за місяць | Rent a month");
        fields("number", "Скільки місяців | Months");
        step("Товар", "Goods").fields("choice", "Що продаєте | What you sell", "Квіти | Flowers\nІнше | Other");
        fields("text", "Який товар | Which goods");
        fields("yesNo", "Потрібна електрика | Electricity is needed").fields("number", "Скільки кіловатів | Kilowatts");
        shown("iakyi-tovar", "shcho-prodaiete", "Інше").shown("skilky-kilovativ", "potribna-elektryka", "так");
        step("Продавець", "Seller").fields("person", "Хто продає | Who sells");
        step("Підмога", "Help").fields("group", "Помічники | Helpers");
        page = clerk.get(FORM + "?field=pomichnyky");
        fields("text", "Імʼя | Name");
        fields("date", "Працює з | Works from");
        step("Обіцянка", "Promise").fields("statement", "Приберу за собою | I will clean up");
        page = clerk.get(FORM + "/publish");
        press("hand", Map.of("note", "Форма на десять кроків"));
    }

    private TenStepForm step(String uk, String en) throws IOException {
        return press("add-step", Map.of("name.uk", uk, "name.en", en));
    }

    private TenStepForm fields(String kind, String labels) throws IOException {
        return fields(kind, labels, "");
    }

    private TenStepForm fields(String kind, String labels, String options) throws IOException {
        return press("add-fields", Map.of("kind", kind, "labels", labels, "options", options));
    }

    /** A question is asked only where another one is answered so. */
    private TenStepForm shown(String field, String other, String value) throws IOException {
        page = clerk.get(FORM + "?field=" + field);
        return press("field:" + field, Map.of("shown.1.field", other, "shown.1.value", value));
    }

    private TenStepForm press(String act, Map<String, String> typed) throws IOException {
        page = clerk.press(page, "button[name=act][value='" + act + "']", new HashMap<>(typed));
        if (page.selectFirst("#errors") != null) {
            throw new IOException(
                    act + " was refused: " + page.selectFirst("#errors").text());
        }
        return this;
    }
}
