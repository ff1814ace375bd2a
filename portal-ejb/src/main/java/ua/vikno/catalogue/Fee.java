package ua.vikno.catalogue;

import java.math.BigDecimal;
import java.util.Optional;
import ua.vikno.kernel.Bilingual;
import ua.vikno.kernel.Money;

/**
 * What a service costs.
 *
 * @param amount hryvnias with kopiykas; nothing for a free service, null where words or nobody tell it
 * @param name what the fee is called, as «Адміністративний збір», where somebody has told it
 * @param note how the amount comes about; the whole rule where there is no amount but a formula
 */
public record Fee(Kind kind, BigDecimal amount, Optional<Bilingual> name, Optional<Bilingual> note) {

    /** How a fee is told. */
    public enum Kind {
        /** Безоплатно. */
        FREE,
        /** A sum. */
        AMOUNT,
        /** A rule in words: it depends on the case. */
        FORMULA,
        /** Nobody has told it yet («уточнюється»). */
        UNKNOWN
    }

    public Fee {
        boolean summed = kind == Kind.FREE || kind == Kind.AMOUNT;
        if (summed != (amount != null) || kind == Kind.FORMULA && note.isEmpty()) {
            throw new IllegalArgumentException("A fee of the kind " + kind + " with the amount " + amount);
        }
        amount = summed ? Money.ofHryvnias(amount).hryvnias() : null;
    }

    /**
     * A fee as lists of services have it.
     *
     * @param amount null where it is not known, zero where the service is free
     * @param note in Ukrainian, may be empty
     */
    static Fee entered(BigDecimal amount, String note) {
        Kind kind = amount == null ? Kind.UNKNOWN : amount.signum() == 0 ? Kind.FREE : Kind.AMOUNT;
        return new Fee(
                kind,
                amount,
                Optional.empty(),
                note.isEmpty() ? Optional.empty() : Optional.of(new Bilingual(note, "")));
    }

    /** There is an amount, be it nothing. */
    public boolean isKnown() {
        return amount != null;
    }

    /** Somebody has told it, in an amount or in words. */
    public boolean isTold() {
        return kind != Kind.UNKNOWN;
    }

    public boolean isFree() {
        return kind == Kind.FREE;
    }

    /** The amount in hryvnias, where it is known. */
    public Optional<BigDecimal> hryvnias() {
        return Optional.ofNullable(amount);
    }

    /** How the amount comes about, in Ukrainian; may be empty. */
    public String basis() {
        return note.map(Bilingual::uk).orElse("");
    }
}
