package ua.vikno.web.office.payment;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import ua.vikno.kernel.Money;
import ua.vikno.payment.PaymentMethod;
import ua.vikno.web.faces.Flaw;
import ua.vikno.web.faces.Texts;
import ua.vikno.web.faces.WebRequest;

/** What a clerk typed into a form of a fee, and what is wrong with it. */
final class FeeTyped {

    private final WebRequest web;
    private final Texts text;
    private final List<Flaw> flaws = new ArrayList<>();

    FeeTyped(WebRequest web, Texts text) {
        this.web = web;
        this.text = text;
    }

    /** An amount in hryvnias, more than nothing; null where it is none. */
    Money amount(String input) {
        Optional<Money> amount = Money.parse(value(input)).filter(given -> !given.isNothing());
        return amount.orElseGet(() -> flaw(input, "payment.error.amount"));
    }

    /** The amount the page was shown with, in kopiykas; null where somebody tampered with it. */
    Money seen(String input) {
        return Optional.of(value(input))
                .filter(given -> given.matches("\\d{1,11}"))
                .map(given -> new Money(Long.parseLong(given)))
                .orElseGet(() -> flaw("", "payment.error.other-amount"));
    }

    PaymentMethod method(String input) {
        return Arrays.stream(PaymentMethod.values())
                .filter(way -> way.name().equals(value(input)))
                .findFirst()
                .orElseGet(() -> flaw(input, "payment.error.no-method"));
    }

    /** A day as the browser's own field sends it; null where it is none. */
    LocalDate day(String input) {
        try {
            return LocalDate.parse(value(input));
        } catch (DateTimeException none) {
            return flaw(input, "payment.error.no-day");
        }
    }

    /** Some words; null where there are none or too many. */
    String words(String input, int longest, String missing) {
        return value(input).isEmpty() ? flaw(input, missing) : optional(input, longest);
    }

    /** Words that may be left out. */
    String optional(String input, int longest) {
        String given = value(input);
        return given.length() > longest ? flaw(input, "payment.error.long") : given;
    }

    private String value(String input) {
        return web.param(input).orElse("").replace("\0", "").strip();
    }

    private <T> T flaw(String input, String key) {
        flaws.add(new Flaw(input, text.get(key)));
        return null;
    }

    /** The act was refused as a whole. */
    void refused(String why) {
        flaws.add(new Flaw("", why));
    }

    List<Flaw> flaws() {
        return flaws;
    }

    String fault(String input) {
        return Flaw.at(flaws, input);
    }
}
