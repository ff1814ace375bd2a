package ua.vikno.web.office.payment;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import ua.vikno.kernel.BusinessException;
import ua.vikno.kernel.NotFound;
import ua.vikno.payment.DecideExemption;
import ua.vikno.payment.DecideRefund;
import ua.vikno.payment.FeeDesk;
import ua.vikno.payment.FeeHandling;
import ua.vikno.payment.FeeView;
import ua.vikno.payment.MarkPaid;
import ua.vikno.payment.PaymentMethod;
import ua.vikno.payment.RefuseReceipt;
import ua.vikno.payment.SetAmount;
import ua.vikno.web.faces.FeeWords;
import ua.vikno.web.faces.Flaw;
import ua.vikno.web.faces.RefusalWords;
import ua.vikno.web.faces.Texts;
import ua.vikno.web.faces.WebRequest;

/** {@code /office/payments/{id}}: one fee; a POST tells its amount, marks it paid, answers what the person asked. */
@Named
@RequestScoped
public class FeePage {

    @EJB
    FeeDesk desk;

    @EJB
    FeeHandling handling;

    @Inject
    FeeWords words;

    @Inject
    RefusalWords refusals;

    @Inject
    Texts text;

    @Inject
    WebRequest web;

    @Inject
    Clock clock;

    private FeeView fee;
    private FeeTyped typed;
    private String act = "";

    /** A way of paying for the choice. */
    public record Way(String value, String label, String hint) {}

    /** Shows the fee, after doing what a form asks. */
    public void enter() {
        long id = web.id("id").orElse(0L);
        typed = new FeeTyped(web, text);
        act = web.param("act").orElse("");
        if (web.isPost() && acts(id)) {
            web.redirect("/office/payments/" + id + "?done=" + act);
            return;
        }
        fee = desk.open(id);
    }

    private boolean acts(long id) {
        try {
            switch (act) {
                case "amount" -> tellAmount(id);
                case "paid" -> markPaid(id);
                case "receipt" -> refuseReceipt(id);
                case "exempt", "not-exempt" -> decideExemption(id, act.equals("exempt"));
                case "refunded", "not-refunded" -> decideRefund(id, act.equals("refunded"));
                default -> throw web.notFound();
            }
        } catch (NotFound absent) {
            throw absent;
        } catch (BusinessException refusal) {
            typed.refused(refusals.of(refusal));
        }
        return typed.flaws().isEmpty();
    }

    private void tellAmount(long id) {
        var amount = typed.amount("amount");
        var basis = typed.words("basis", 300, "payment.error.no-basis");
        if (typed.flaws().isEmpty()) {
            handling.setAmount(new SetAmount(id, amount, basis));
        }
    }

    private void markPaid(long id) {
        var seen = typed.seen("seen");
        var method = typed.method("method");
        var reference = typed.words("reference", 100, "payment.error.no-reference");
        var day = typed.day("paidOn");
        if (typed.flaws().isEmpty()) {
            handling.markPaid(new MarkPaid(id, seen, method, reference, day));
        }
    }

    private void refuseReceipt(long id) {
        var reason = typed.words("receiptReason", 1_000, "payment.error.no-answer");
        if (typed.flaws().isEmpty()) {
            handling.refuseReceipt(new RefuseReceipt(id, reason));
        }
    }

    private void decideExemption(long id, boolean accepted) {
        var reason = accepted
                ? typed.optional("exemptionReason", 1_000)
                : typed.words("exemptionReason", 1_000, "payment.error.no-answer");
        if (typed.flaws().isEmpty()) {
            handling.decideExemption(new DecideExemption(id, accepted, reason));
        }
    }

    private void decideRefund(long id, boolean returned) {
        var what =
                typed.words("refundWords", 1_000, returned ? "payment.error.no-document" : "payment.error.no-answer");
        if (typed.flaws().isEmpty()) {
            handling.decideRefund(new DecideRefund(id, returned, what));
        }
    }

    public FeeView getFee() {
        return fee;
    }

    /** What was typed in this input; on a fresh form what is likely. */
    public String typed(String input) {
        if (web.isPost()) {
            return web.param(input).orElse("");
        }
        return switch (input) {
            case "paidOn" -> LocalDate.now(clock).toString();
            case "amount" ->
                fee.amount() == null
                        ? ""
                        : fee.amount().hryvnias().toPlainString().replace('.', ',');
            default -> "";
        };
    }

    /** What is wrong in this input; empty where nothing is. */
    public String fault(String input) {
        return typed.fault(input);
    }

    /** Lines of the error summary. */
    public List<Flaw> getFlaws() {
        return typed.flaws();
    }

    /** Ways of paying, for the choice. */
    public List<Way> getWays() {
        return Arrays.stream(PaymentMethod.values())
                .map(way -> new Way(way.name(), words.method(way), ""))
                .toList();
    }

    /** What has just been done, in words; empty where nothing was. */
    public String getDone() {
        return web.param("done")
                .filter(done -> done.matches("amount|paid|receipt|exempt|not-exempt|refunded|not-refunded"))
                .map(done -> text.get("payment.office.done." + done))
                .orElse("");
    }

    public String getTitle() {
        String title = text.of("payment.office.title", fee.application());
        return typed.flaws().isEmpty() ? title : text.of("common.errors.title", title);
    }
}
