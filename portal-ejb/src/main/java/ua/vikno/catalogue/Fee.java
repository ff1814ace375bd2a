package ua.vikno.catalogue;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What a service costs.
 *
 * @param amount hryvnias; null where it is not known yet («уточнюється»), zero where it is free
 * @param note how the amount comes about, in Ukrainian, may be empty
 */
public record Fee(BigDecimal amount, String note) {

    public boolean isKnown() {
        return amount != null;
    }

    public boolean isFree() {
        return amount != null && amount.signum() == 0;
    }

    /** The amount in hryvnias, where it is known. */
    public Optional<BigDecimal> hryvnias() {
        return Optional.ofNullable(amount);
    }
}
