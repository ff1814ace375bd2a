package ua.vikno.payment;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import ua.vikno.kernel.CurrentActor;
import ua.vikno.kernel.NotFound;
import ua.vikno.kernel.Role;

/**
 * What clerks do with fees of their centres. Each act holds the fee's row: of two clerks at once the second sees what the first
 * has done, and money is never marked twice.
 */
@Stateless
public class FeeHandling {

    @Inject
    FeeGuard guard;

    @Inject
    Fees fees;

    @Inject
    FeeNews news;

    @Inject
    CurrentActor actor;

    @Inject
    Clock clock;

    /**
     * Tells or corrects what is due; the person gets a letter.
     *
     * @throws NotFound there is none, or it is another centre's
     * @throws FeeNotInState something was given for it already
     */
    @RolesAllowed({Role.ADMINISTRATOR, Role.CHIEF})
    public void setAmount(@NotNull @Valid SetAmount command) {
        Fee fee = guard.change(command.fee());
        fee.setAmount(command, actor.get(), clock.instant());
        done("fee.amount-set", fee, "payment.due");
    }

    /**
     * «Сплачено». Pressed again by the same clerk with the same words it changes nothing.
     *
     * @throws NotFound there is none, or it is another centre's
     * @throws AlreadyPaid somebody was faster
     * @throws OtherAmountDue the amount was changed meanwhile
     * @throws PaidInFuture the day on the receipt is still to come
     * @throws FeeNotInState nothing is to be paid
     */
    @RolesAllowed({Role.ADMINISTRATOR, Role.CHIEF})
    public void markPaid(@NotNull @Valid MarkPaid command) {
        Fee fee = guard.change(command.fee());
        if (command.paidOn().isAfter(LocalDate.now(clock))) {
            throw new PaidInFuture();
        }
        if (fee.payment().isPresent()) {
            again(fee.payment().get(), command);
            return;
        }
        fee.pay(command, actor.get(), clock.instant());
        done("fee.paid", fee, "payment.paid");
    }

    private void again(Payment known, MarkPaid command) {
        if (!known.isOf(command, actor.get())) {
            throw new AlreadyPaid(known.view().clerk(), known.view().reference());
        }
    }

    /**
     * The receipt proves nothing; the fee is due as before, or at its end where the application was taken back.
     *
     * @throws NotFound there is none, or it is another centre's
     * @throws FeeNotInState there is no receipt to judge
     */
    @RolesAllowed({Role.ADMINISTRATOR, Role.CHIEF})
    public void refuseReceipt(@NotNull @Valid RefuseReceipt command) {
        Fee fee = guard.change(command.fee());
        fee.refuseReceipt(command.reason(), actor.get(), clock.instant());
        done("fee.receipt-refused", fee, "payment.answered");
    }

    /**
     * Answers a claim of an exemption.
     *
     * @throws NotFound there is none, or it is another centre's
     * @throws FeeNotInState no claim waits
     */
    @RolesAllowed({Role.ADMINISTRATOR, Role.CHIEF})
    public void decideExemption(@NotNull @Valid DecideExemption command) {
        Fee fee = guard.change(command.fee());
        fee.decideClaim(command.accepted(), command.reason(), actor.get(), clock.instant());
        done(command.accepted() ? "fee.exempted" : "fee.exemption-refused", fee, "payment.answered");
    }

    /**
     * Writes what became of a refund.
     *
     * @throws NotFound there is none, or it is another centre's
     * @throws FeeNotInState no refund waits
     */
    @RolesAllowed({Role.ADMINISTRATOR, Role.CHIEF})
    public void decideRefund(@NotNull @Valid DecideRefund command) {
        Fee fee = guard.change(command.fee());
        fee.decideRefund(command.returned(), command.words(), actor.get(), clock.instant());
        done(command.returned() ? "fee.refunded" : "fee.refund-refused", fee, "payment.answered");
    }

    private void done(String action, Fee fee, String letter) {
        fees.write();
        news.acted(action, fee);
        news.tell(fee, letter);
    }
}
