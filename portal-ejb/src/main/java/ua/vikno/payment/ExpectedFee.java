package ua.vikno.payment;

import java.util.Optional;
import ua.vikno.kernel.Money;

/**
 * What a service will cost.
 *
 * @param amount null where nobody has told it
 * @param basis how it comes about, in Ukrainian; may be empty
 */
public record ExpectedFee(Money amount, FeeSource source, String basis) {

    /** The amount, where it is known. */
    public Optional<Money> known() {
        return Optional.ofNullable(amount);
    }

    /** Nothing is to be paid. */
    public boolean isFree() {
        return amount != null && amount.isNothing();
    }
}
