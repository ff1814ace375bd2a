package ua.vikno.kernel;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An amount of money in whole kopiykas: sums and comparisons never meet a fraction.
 *
 * @param kopiykas zero or more, at most {@value #LARGEST}
 */
public record Money(long kopiykas) implements Comparable<Money> {

    /** The largest amount that the payment code of the National Bank holds: 999 999 999,99 hryvnias. */
    public static final long LARGEST = 99_999_999_999L;

    private static final Pattern TYPED = Pattern.compile("[0-9]{1,9}([.,][0-9]{1,2})?");

    public Money {
        if (kopiykas < 0 || kopiykas > LARGEST) {
            throw new IllegalArgumentException("Not an amount of money: " + kopiykas);
        }
    }

    /** What a person typed in hryvnias: «1 234,50 грн», «₴166.4»; empty where it is no amount or has parts of a kopiyka. */
    public static Optional<Money> parse(String typed) {
        String plain = typed == null ? "" : typed.replaceAll("(?iu)[\\s\\u00A0\\u202F]|грн\\.?|₴", "");
        return TYPED.matcher(plain).matches()
                ? Optional.of(ofHryvnias(new BigDecimal(plain.replace(',', '.'))))
                : Optional.empty();
    }

    /**
     * An amount given in hryvnias.
     *
     * @throws ArithmeticException it has parts of a kopiyka
     */
    public static Money ofHryvnias(BigDecimal hryvnias) {
        return new Money(hryvnias.movePointRight(2).longValueExact());
    }

    /** In hryvnias, with two digits after the point. */
    public BigDecimal hryvnias() {
        return BigDecimal.valueOf(kopiykas, 2);
    }

    /** In hryvnias with a point and no needless digits: {@code 150.75}, {@code 150.5}, {@code 150}. */
    public String shortest() {
        BigDecimal plain = hryvnias().stripTrailingZeros();
        return plain.scale() < 0 ? plain.setScale(0).toPlainString() : plain.toPlainString();
    }

    public boolean isNothing() {
        return kopiykas == 0;
    }

    @Override
    public int compareTo(Money other) {
        return Long.compare(kopiykas, other.kopiykas);
    }
}
