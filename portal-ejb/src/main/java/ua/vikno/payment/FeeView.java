package ua.vikno.payment;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import ua.vikno.kernel.Money;

/**
 * The fee of an application as its pages show it.
 *
 * @param application number of the application
 * @param amount null where nobody has told it
 * @param basis how the amount comes about; may be empty
 * @param claimed an exemption waits for an answer
 * @param withdrawn the application was taken back
 * @param payment null before it is paid
 * @param exemptions in the order they were asked for
 * @param refunds in the order they were asked for
 * @param history in its order
 * @param requisites where to pay; null where nothing is to be paid, or the centre has told none
 */
public record FeeView(
        long id,
        String application,
        String serviceCode,
        Money amount,
        FeeSource source,
        String basis,
        FeeStatus status,
        boolean claimed,
        boolean withdrawn,
        Instant createdAt,
        PaymentView payment,
        List<ExemptionView> exemptions,
        List<RefundView> refunds,
        List<FeeEntryView> history,
        Requisites requisites) {

    public FeeView {
        exemptions = List.copyOf(exemptions);
        refunds = List.copyOf(refunds);
        history = List.copyOf(history);
    }

    /** What happened, the latest first. */
    public List<FeeEntryView> latest() {
        List<FeeEntryView> turned = new ArrayList<>(history);
        Collections.reverse(turned);
        return turned;
    }

    /** Receipts that the person gave. */
    public List<FeeEntryView> receipts() {
        return history.stream()
                .filter(entry -> entry.act() == FeeAct.RECEIPT_ATTACHED)
                .toList();
    }

    /** The answer to the last receipt where it was a refusal and no other was given since; null otherwise. */
    public FeeEntryView refusedReceipt() {
        FeeEntryView last = null;
        for (FeeEntryView entry : history) {
            if (entry.act() == FeeAct.RECEIPT_REFUSED) {
                last = entry;
            } else if (entry.act() == FeeAct.RECEIPT_ATTACHED || entry.act() == FeeAct.PAID) {
                last = null;
            }
        }
        return last;
    }

    /** The last claim of an exemption; null where there was none. */
    public ExemptionView lastExemption() {
        return exemptions.isEmpty() ? null : exemptions.get(exemptions.size() - 1);
    }

    /** The last refund asked for; null where there was none. */
    public RefundView lastRefund() {
        return refunds.isEmpty() ? null : refunds.get(refunds.size() - 1);
    }

    /** The person may pay now; with a receipt given nobody is invited to pay twice. */
    public boolean canPay() {
        return status == FeeStatus.DUE && !claimed;
    }

    /** A receipt may be added, and the fee marked as paid. */
    public boolean canBeMarked() {
        return status.isPayable() && !claimed;
    }

    /** The person may say that they need not pay. */
    public boolean canClaim() {
        return status.isOpen() && !claimed;
    }

    /** A clerk may tell or correct the amount. */
    public boolean canSetAmount() {
        return status.isOpen();
    }

    /** The person may ask for the money. */
    public boolean canAskRefund() {
        return status == FeeStatus.PAID;
    }
}
