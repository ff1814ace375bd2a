package ua.vikno.web.office.reception;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import ua.vikno.desk.NewVisitor;
import ua.vikno.form.DocumentType;
import ua.vikno.kernel.BusinessException;
import ua.vikno.kernel.PersonName;
import ua.vikno.kernel.PhoneNumber;
import ua.vikno.kernel.TaxNumber;
import ua.vikno.submission.SeenDocument;
import ua.vikno.web.faces.Flaw;
import ua.vikno.web.faces.RefusalWords;
import ua.vikno.web.faces.Texts;
import ua.vikno.web.faces.WebRequest;

/** What a clerk typed of a visitor and their paper, and what is wrong with it: {@code #{visitorTyped.value('surname')}}. */
@Named
@RequestScoped
public class VisitorTyped {

    private static final int LONGEST_NAME = 100;
    private static final int OLDEST = 130;

    @Inject
    WebRequest web;

    @Inject
    Texts text;

    @Inject
    RefusalWords refusals;

    @Inject
    Clock clock;

    private final List<Flaw> flaws = new ArrayList<>();

    /** As typed. */
    public String value(String field) {
        return web.param(field).orElse("");
    }

    /** The person; empty where something is wrong, and then there are flaws. */
    Optional<NewVisitor> visitor() {
        PersonName name = new PersonName(words("surname", true), words("given", true), words("patronymic", false));
        LocalDate born = birthDate();
        TaxNumber number = taxNumber(born);
        PhoneNumber phone = phone();
        SeenDocument seen = seen();
        return flaws.isEmpty() ? Optional.of(new NewVisitor(name, number, born, phone, seen)) : Optional.empty();
    }

    /** Who orders by telephone, by their own word: no paper is seen; empty where something is wrong, and then there are flaws. */
    Optional<NewVisitor> caller(String telephone) {
        PersonName name = new PersonName(words("surname", true), words("given", true), words("patronymic", false));
        LocalDate born = birthDate();
        TaxNumber number = taxNumber(born);
        PhoneNumber phone = PhoneNumber.parse(telephone).orElse(null);
        SeenDocument unseen = new SeenDocument("", "");
        return flaws.isEmpty() ? Optional.of(new NewVisitor(name, number, born, phone, unseen)) : Optional.empty();
    }

    /** The paper they showed; null where it is not right. */
    SeenDocument seen() {
        Optional<DocumentType> kind = DocumentType.of(value("seenKind"));
        Optional<String> number = kind.flatMap(known -> known.number(value("seenNumber")));
        if (kind.isEmpty()) {
            flaw("seenKind", "desk.error.seen-kind");
        } else if (number.isEmpty()) {
            flaw("seenNumber", "desk.error.seen-number");
        }
        return number.map(seen -> new SeenDocument(kind.get().code(), seen)).orElse(null);
    }

    private String words(String field, boolean required) {
        String typed = value(field);
        boolean wrong = required && typed.isEmpty()
                || typed.length() > LONGEST_NAME
                || typed.chars().anyMatch(Character::isDigit);
        if (wrong) {
            flaw(field, "desk.error." + field);
        }
        return typed;
    }

    private LocalDate birthDate() {
        LocalDate today = LocalDate.now(clock);
        try {
            LocalDate day = LocalDate.parse(value("birthDate"));
            if (!day.isAfter(today) && day.isAfter(today.minusYears(OLDEST))) {
                return day;
            }
        } catch (DateTimeParseException e) {
            // falls through to the flaw: an empty input and a day that does not exist are told alike
        }
        flaw("birthDate", "desk.error.birth-date");
        return null;
    }

    private TaxNumber taxNumber(LocalDate born) {
        String typed = value("taxNumber");
        if (typed.isEmpty()) {
            return null;
        }
        Optional<TaxNumber> number = TaxNumber.parse(typed);
        if (number.isEmpty()) {
            flaw("taxNumber", "desk.error.tax-number");
        } else if (born != null && !number.get().birthDate().equals(born)) {
            flaw("taxNumber", "desk.error.tax-number-birth");
        }
        return number.orElse(null);
    }

    private PhoneNumber phone() {
        String typed = value("phone");
        Optional<PhoneNumber> phone = PhoneNumber.parse(typed);
        if (!typed.isEmpty() && phone.isEmpty()) {
            flaw("phone", "desk.error.phone");
        }
        return phone.orElse(null);
    }

    void flaw(String field, String key) {
        flaws.add(new Flaw(field, text.get(key)));
    }

    /** The rule that the boundary would not break. */
    void refused(BusinessException refusal) {
        flaws.add(new Flaw("", refusals.of(refusal)));
    }

    public List<Flaw> getFlaws() {
        return flaws;
    }

    /** The message of an input, empty where it is right. */
    public String fault(String field) {
        return Flaw.at(flaws, field);
    }

    /** The page's title, which says at once that something is wrong. */
    public String title(String words) {
        return flaws.isEmpty() ? words : text.of("common.errors.title", words);
    }

    /** Papers that prove who somebody is. */
    public List<Option> getPapers() {
        return Arrays.stream(DocumentType.values())
                .map(type -> new Option(type.code(), text.get("form.document." + type.code())))
                .toList();
    }
}
