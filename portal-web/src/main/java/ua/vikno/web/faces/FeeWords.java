package ua.vikno.web.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Locale;
import ua.vikno.kernel.Money;
import ua.vikno.payment.ExpectedFee;
import ua.vikno.payment.FeeAct;
import ua.vikno.payment.FeeEntryView;
import ua.vikno.payment.FeeStatus;
import ua.vikno.payment.FeeView;
import ua.vikno.payment.PaymentMethod;

/** A fee in words, the same for the one who pays and for the clerk: {@code #{feeWords.money(fee.amount)}}. */
@Named
@RequestScoped
public class FeeWords {

    @Inject
    Texts text;

    @Inject
    Formats format;

    /** 206,40 ₴; where nobody has told the amount, that it is being found out. */
    public String money(Money amount) {
        return amount == null ? text.get("payment.amount.unknown") : format.money(amount.hryvnias());
    }

    /** What will be due, before it is. */
    public String expected(ExpectedFee fee) {
        return money(fee.amount());
    }

    /** How it is reckoned where no amount is told; empty where one is, or nobody has told how. */
    public String rule(ExpectedFee fee) {
        return fee.amount() == null ? fee.basis() : "";
    }

    /** Where the fee stands, in a word or two. */
    public String status(FeeStatus status, boolean claimed) {
        return text.get(claimed ? "payment.status.claimed" : "payment.status." + key(status));
    }

    /** Which of the portal's state signs goes with it. */
    public String sign(FeeStatus status, boolean claimed) {
        if (claimed) {
            return "in_review";
        }
        return switch (status) {
            case AMOUNT_AWAITED, RECEIPT_GIVEN -> "in_review";
            case DUE -> "incomplete";
            case PAID, EXEMPT -> "provided";
            case REFUND_ASKED -> "suspended";
            case REFUNDED -> "decided";
            case CANCELLED -> "withdrawn";
        };
    }

    /** What the state means and what comes next. */
    public String meaning(FeeView fee) {
        return text.get(fee.claimed() ? "payment.meaning.claimed" : "payment.meaning." + key(fee.status()));
    }

    /** What happened. */
    public String act(FeeAct act) {
        return text.get("payment.act." + key(act));
    }

    public String method(PaymentMethod method) {
        return text.get("payment.method." + key(method));
    }

    private static String key(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Who did it; the portal itself where nobody else. */
    public String by(FeeEntryView entry) {
        return entry.actor().isEmpty() ? text.get("payment.by-portal") : entry.actor();
    }
}
