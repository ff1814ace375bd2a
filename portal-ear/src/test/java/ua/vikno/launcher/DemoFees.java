package ua.vikno.launcher;

import java.io.IOException;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What the demo city pays in its first day: one has yet to pay, one has paid at the terminal, one asks the money back. */
final class DemoFees {

    private static final String SERVICE = "08-02";
    private static final String NEXT = "button.btn-main[name=next]";

    private final Map<String, DemoVisitor> visitors;

    private DemoFees(Map<String, DemoVisitor> visitors) {
        this.visitors = visitors;
    }

    /** Lets these people in and plays. */
    static void play(Function<String, DemoVisitor> people) throws IOException {
        Map<String, DemoVisitor> visitors = Stream.of(
                        "citizen-iryna", "citizen-petro", "citizen-solomiia", DemoLife.ADMINISTRATOR)
                .collect(Collectors.toMap(sub -> sub, people));
        for (DemoVisitor visitor : visitors.values()) {
            visitor.signIn();
        }
        new DemoFees(visitors).play();
    }

    private void play() throws IOException {
        order("citizen-iryna", "вул. Гончарна, 7", "5310436100:08:003:0042");
        paid(order("citizen-petro", "вул. Шкільна, 7", "5310436100:08:003:0117"), "0000417");
        String number = order("citizen-solomiia", "вул. Ткацька, 3", "5310436100:02:001:0205");
        paid(number, "0000418");
        DemoVisitor asks = visitors.get("citizen-solomiia");
        taken(asks.press(
                asks.get("/my/applications/" + number + "/payment"),
                "form:has([name=iban]) button",
                Map.of("reason", "замовила витяг двічі", "iban", "UA409999990000001000000000002")));
    }

    /** A cadastre extract for an owner; answers with the application's number. */
    private String order(String sub, String address, String parcel) throws IOException {
        DemoVisitor citizen = visitors.get(sub);
        String draft = citizen.get("/my/apply/" + SERVICE).location().replaceAll("\\?.*", "");
        Document applicant = citizen.get(draft.substring(draft.indexOf("/my/")) + "?step=1");
        Document plot = citizen.press(applicant, NEXT, Map.of("residence", "м. Навчальне, " + address));
        Document result = citizen.press(plot, NEXT, Map.of("parcel", parcel, "basis", "власник", "rights", "yes"));
        Document review = citizen.press(result, NEXT, Map.of("result", "electronic"));
        Element consent = review.selectFirst("[name=consent]");
        Document submitted =
                citizen.press(review, "button[name=submit]", Map.of("consent", consent == null ? "" : consent.val()));
        return DemoLife.first(DemoLife.NUMBER, submitted.location());
    }

    /** The administrator sees the receipt of the terminal in the hall. */
    private void paid(String number, String receipt) throws IOException {
        DemoVisitor clerk = visitors.get(DemoLife.ADMINISTRATOR);
        Document list = clerk.get("/office/payments?show=all");
        String fee = list.selectFirst("tbody a:containsOwn(" + number + ")").attr("href");
        taken(clerk.press(
                clerk.get(fee), "button[name=act][value=paid]", Map.of("method", "TERMINAL", "reference", receipt)));
    }

    private static void taken(Document answer) throws IOException {
        Element errors = answer.selectFirst("#errors");
        if (errors != null) {
            throw new IOException(errors.text() + " at " + answer.location());
        }
    }
}
