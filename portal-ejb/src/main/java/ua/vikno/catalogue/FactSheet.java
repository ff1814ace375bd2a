package ua.vikno.catalogue;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import ua.vikno.kernel.Bilingual;
import ua.vikno.kernel.Money;
import ua.vikno.organisation.Term;

/**
 * The fee and the term of a card as people type them. What is wrong is told of the fields {@code fee-kind}, {@code fee-amount},
 * {@code fee-name-uk}, {@code fee-name-en}, {@code fee-note-uk}, {@code fee-note-en}, {@code term-amount} and {@code term-unit}.
 *
 * @param amount in hryvnias
 */
public record FactSheet(
        String feeKind,
        String amount,
        String nameUk,
        String nameEn,
        String noteUk,
        String noteEn,
        String termAmount,
        String termUnit) {

    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_NOTE = 500;

    /** Nobody promises a longer one. */
    private static final String TERM_AMOUNT = "[1-9]\\d{0,2}";

    /** Fee and term of a card as they are typed. */
    static FactSheet of(CardFacts facts) {
        Fee fee = facts.fee();
        Term term = facts.term();
        return new FactSheet(
                fee.kind().name(),
                fee.kind() == Fee.Kind.AMOUNT ? Money.ofHryvnias(fee.amount()).shortest() : "",
                fee.name().map(Bilingual::uk).orElse(""),
                fee.name().map(Bilingual::en).orElse(""),
                fee.note().map(Bilingual::uk).orElse(""),
                fee.note().map(Bilingual::en).orElse(""),
                term.unit() == Term.Unit.SAME_DAY ? "" : String.valueOf(term.amount()),
                term.unit().name());
    }

    /** What was typed; empty where it cannot be kept so, which is then among the flaws. */
    Optional<CardFacts> facts(List<CardFlaw> flaws) {
        int before = flaws.size();
        Optional<Fee.Kind> kind = one(Fee.Kind.values(), feeKind);
        if (kind.isEmpty()) {
            flaws.add(CardFlaw.ofFact("fee-kind", "fee-kind"));
        }
        Optional<BigDecimal> typed = kind.flatMap(of -> amount(of, flaws));
        Optional<Bilingual> name = words("fee-name", nameUk, nameEn, LONGEST_NAME, flaws);
        Optional<Bilingual> note = words("fee-note", noteUk, noteEn, LONGEST_NOTE, flaws);
        if (kind.filter(Fee.Kind.FORMULA::equals).isPresent() && noteUk.isBlank()) {
            flaws.add(CardFlaw.ofFact("fee-note-uk", "formula"));
        }
        Optional<Term> term = term(flaws);
        return flaws.size() > before
                ? Optional.empty()
                : Optional.of(
                        new CardFacts(new Fee(kind.orElseThrow(), typed.orElse(null), name, note), term.orElseThrow()));
    }

    /** Only a sum has an amount to type: one that is left over beside another choice is asked about, not dropped. */
    private Optional<BigDecimal> amount(Fee.Kind kind, List<CardFlaw> flaws) {
        if (kind == Fee.Kind.AMOUNT) {
            Optional<Money> sum = Money.parse(amount).filter(money -> !money.isNothing());
            if (sum.isEmpty()) {
                flaws.add(CardFlaw.ofFact("fee-amount", "amount"));
            }
            return sum.map(Money::hryvnias);
        }
        if (!amount.isBlank()) {
            flaws.add(CardFlaw.ofFact("fee-amount", "amount-left"));
        }
        return kind == Fee.Kind.FREE ? Optional.of(BigDecimal.ZERO) : Optional.empty();
    }

    private static Optional<Bilingual> words(String field, String uk, String en, int longest, List<CardFlaw> flaws) {
        int before = flaws.size();
        flaw(uk, longest).ifPresent(code -> flaws.add(CardFlaw.ofFact(field + "-uk", code)));
        flaw(en, longest).ifPresent(code -> flaws.add(CardFlaw.ofFact(field + "-en", code)));
        if (flaws.size() == before && uk.isBlank() && !en.isBlank()) {
            flaws.add(CardFlaw.ofFact(field + "-en", "translation"));
        }
        return flaws.size() > before || uk.isBlank()
                ? Optional.empty()
                : Optional.of(new Bilingual(uk.strip(), en.strip()));
    }

    private static Optional<String> flaw(String text, int longest) {
        if (CardSheet.isMarkup(text)) {
            return Optional.of("markup");
        }
        return text.length() > longest ? Optional.of("fact-long") : Optional.empty();
    }

    private Optional<Term> term(List<CardFlaw> flaws) {
        Optional<Term.Unit> unit = one(Term.Unit.values(), termUnit);
        if (unit.isEmpty()) {
            flaws.add(CardFlaw.ofFact("term-unit", "term-unit"));
            return Optional.empty();
        }
        String number = termAmount.strip();
        if (unit.get() == Term.Unit.SAME_DAY) {
            if (!number.isEmpty() && !number.equals("0")) {
                flaws.add(CardFlaw.ofFact("term-amount", "term-left"));
            }
            return Optional.of(Term.sameDay());
        }
        if (!number.matches(TERM_AMOUNT)) {
            flaws.add(CardFlaw.ofFact("term-amount", "term-amount"));
            return Optional.empty();
        }
        return Optional.of(new Term(Integer.parseInt(number), unit.get()));
    }

    private static <T extends Enum<T>> Optional<T> one(T[] values, String name) {
        return Arrays.stream(values).filter(value -> value.name().equals(name)).findFirst();
    }
}
