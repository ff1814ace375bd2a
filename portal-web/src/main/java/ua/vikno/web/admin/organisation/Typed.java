package ua.vikno.web.admin.organisation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ua.vikno.kernel.Bilingual;
import ua.vikno.kernel.BusinessException;
import ua.vikno.kernel.PersonName;
import ua.vikno.organisation.DaySpan;
import ua.vikno.organisation.DaysReversed;
import ua.vikno.web.faces.Flaw;
import ua.vikno.web.faces.Texts;
import ua.vikno.web.faces.WebRequest;

/**
 * What was typed into the one form of a page, and what is wrong with it: {@code #{typed.value('surname')}}. What cannot be
 * read leaves a flaw and the value as it was typed.
 */
@Named
@RequestScoped
public class Typed {

    private static final int LONGEST_NAME = 100;

    @Inject
    WebRequest web;

    @Inject
    Texts text;

    private final List<Flaw> flaws = new ArrayList<>();
    private final Map<String, String> initial = new HashMap<>();

    /** What an input shows before anybody has typed. */
    void start(String field, Object value) {
        initial.put(field, value == null ? "" : String.valueOf(value));
    }

    /** As typed, else as it stands. */
    public String value(String field) {
        return web.isPost() ? web.param(field).orElse("") : initial.getOrDefault(field, "");
    }

    /** A text of at most so many characters; empty where it is missing or too long, and then there is a flaw. */
    Optional<String> words(String field, int longest, String key) {
        String typed = value(field);
        if (typed.isEmpty() || typed.length() > longest) {
            flaw(field, key);
            return Optional.empty();
        }
        return Optional.of(typed);
    }

    /** A whole number; empty where there is none. */
    Optional<Long> number(String field) {
        return Optional.of(value(field))
                .filter(typed -> typed.matches("\\d{1,15}"))
                .map(Long::valueOf);
    }

    /** The version of the line as the page showed it; one that no line has where it is missing. */
    long version() {
        return number("version").orElse(-1L);
    }

    /** Surname, given name and patronymic; the last may be missing. */
    Optional<PersonName> name() {
        Optional<String> surname = words("surname", LONGEST_NAME, "staff.error.surname");
        Optional<String> given = words("given", LONGEST_NAME, "staff.error.given");
        String patronymic = value("patronymic");
        if (patronymic.length() > LONGEST_NAME) {
            flaw("patronymic", "staff.error.patronymic");
        }
        return surname.flatMap(family -> given.map(own -> new PersonName(family, own, patronymic)));
    }

    /** The position in both languages; English may be missing. */
    Optional<Bilingual> position() {
        int longest = 2 * LONGEST_NAME;
        if (value("positionEn").length() > longest) {
            flaw("positionEn", "staff.error.position");
        }
        return words("position", longest, "staff.error.position").map(uk -> new Bilingual(uk, value("positionEn")));
    }

    /** Days from {@code from} to {@code to}; the last may be missing where the end is not known yet. */
    Optional<DaySpan> days(boolean endKnown) {
        Optional<LocalDate> first = day("from");
        boolean open = !endKnown && value("to").isEmpty();
        Optional<LocalDate> last = open ? Optional.empty() : day("to");
        if (first.isEmpty() || !open && last.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new DaySpan(first.get(), last.orElse(null)));
        } catch (DaysReversed reversed) {
            flaw("to", reversed.messageKey());
            return Optional.empty();
        }
    }

    /** A day of a calendar input. */
    Optional<LocalDate> day(String field) {
        try {
            LocalDate day = LocalDate.parse(value(field));
            if (day.getYear() >= 1900 && day.getYear() <= 2200) {
                return Optional.of(day);
            }
        } catch (DateTimeParseException e) {
            // falls through to the flaw: an empty input and a day that does not exist are told alike
        }
        flaw(field, "staff.error.day");
        return Optional.empty();
    }

    void flaw(String field, String key) {
        flaws.add(new Flaw(field, text.get(key)));
    }

    /** The rule that the boundary would not break. */
    void refused(BusinessException refusal) {
        flaws.add(new Flaw("", text.of(refusal.messageKey(), refusal.arguments())));
    }

    boolean isRight() {
        return flaws.isEmpty();
    }

    public List<Flaw> getFlaws() {
        return flaws;
    }

    /** The message of an input, empty where it is right. */
    public String fault(String field) {
        return Flaw.at(flaws, field);
    }

    /** The page's title, which says at once that something is wrong. */
    public String title(String key) {
        String title = text.get(key);
        return flaws.isEmpty() ? title : text.of("common.errors.title", title);
    }
}
