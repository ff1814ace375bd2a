package ua.vikno.benchmark;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.sql.SQLException;
import org.jsoup.nodes.Document;

/** An order that is cut off while it is submitted; the person has its review open in a browser, and once more elsewhere. */
final class CutOrder {

    private static final String PRESS =
            "() => setTimeout(() => document.querySelector('button[name=submit]').click(), 0)";

    private final Person person;
    private final KeptDrafts kept;
    private final Document review;
    private final long draft;

    CutOrder(Person person, KeptDrafts kept) throws IOException {
        this.person = person;
        this.kept = kept;
        this.review = ExtractOrder.review(person);
        this.draft = ExtractOrder.draft(review);
    }

    /** The review in a browser, agreed to: only the button is left. */
    void open(Page page) {
        page.navigate(review.location());
        page.locator("[name=consent]").check();
        page.waitForFunction("() => document.getElementById('saved').dataset.kind === 'ok'");
    }

    /** Presses «Подати» and does not wait for anything. */
    void press(Page page) {
        page.evaluate(PRESS);
    }

    /** Comes back, presses again where the order is not submitted, and once more where the review was left open. */
    void repeat(KillTally tally, String toldBefore) throws IOException, SQLException {
        boolean before = kept.applications(draft) > 0;
        Document back = person.open("resume", address());
        String number =
                ExtractOrder.isApplication(back) ? ExtractOrder.number(back) : ExtractOrder.submit(person, back);
        String again = ExtractOrder.submit(person, review);
        int told = Integer.parseInt(number);
        boolean same = told == Integer.parseInt(again)
                && told == kept.number(draft)
                && (toldBefore.isEmpty() || told == Integer.parseInt(toldBefore));
        tally.submission(before, kept.applications(draft), same);
    }

    private String address() {
        return ExtractOrder.BEGIN + "/" + draft + "?step=" + ExtractOrder.REVIEW;
    }
}
