package ua.vikno.web.admin.organisation;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import ua.vikno.kernel.BusinessException;
import ua.vikno.organisation.Access;
import ua.vikno.organisation.AddSpecialHours;
import ua.vikno.organisation.DaySpan;
import ua.vikno.organisation.DaysReversed;
import ua.vikno.organisation.HoursUnfit;
import ua.vikno.organisation.OpenTimes;
import ua.vikno.organisation.SetOfficeFacts;
import ua.vikno.organisation.TypedWords;
import ua.vikno.web.faces.Flaw;
import ua.vikno.web.faces.RefusalWords;
import ua.vikno.web.faces.Texts;
import ua.vikno.web.faces.WebRequest;

/** What was typed into one of the forms of an office's page, and what is wrong with it. */
final class OfficeForm {

    private final WebRequest web;
    private final Texts text;
    private final RefusalWords refusals;
    private final List<Flaw> flaws = new ArrayList<>();

    OfficeForm(WebRequest web, Texts text, RefusalWords refusals) {
        this.web = web;
        this.text = text;
        this.refusals = refusals;
    }

    /** As typed where this input was sent, else as it stands: the page has several forms, one is sent. */
    String value(String field, String stands) {
        return web.servletRequest().getParameter(field) == null ? stands : typed(field);
    }

    /** Hours of the week; empty where some of them cannot be. */
    Optional<Map<DayOfWeek, OpenTimes>> week() {
        Map<DayOfWeek, OpenTimes> week = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            times(key(day), text.get("offices.day." + key(day))).ifPresent(times -> week.put(day, times));
        }
        return isRight() ? Optional.of(week) : Optional.empty();
    }

    /** Days that differ; empty where something of them cannot be. */
    Optional<AddSpecialHours> special() {
        Optional<LocalDate> from = day("from");
        Optional<LocalDate> to = typed("to").isEmpty() ? from : day("to");
        Optional<OpenTimes> times = times("times", text.get("offices.edit.times"));
        if (from.isEmpty() || to.isEmpty() || times.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new AddSpecialHours(new DaySpan(from.get(), to.get()), times.get(), words("reason")));
        } catch (DaysReversed reversed) {
            refused("to", reversed);
            return Optional.empty();
        }
    }

    SetOfficeFacts facts() {
        Map<Access, Boolean> access = new EnumMap<>(Access.class);
        for (Access kind : Access.values()) {
            String known = typed("access-" + kind);
            if (known.equals("yes") || known.equals("no")) {
                access.put(kind, known.equals("yes"));
            }
        }
        return new SetOfficeFacts(typed("phone"), typed("email"), words("transport"), words("parking"), access);
    }

    TypedWords words(String field) {
        return new TypedWords(field, typed(field), typed(field + "-en"));
    }

    /** A whole number of an input nobody types into; one that nothing has where it is missing. */
    long number(String field) {
        return Optional.of(typed(field))
                .filter(typed -> typed.matches("\\d{1,18}"))
                .map(Long::valueOf)
                .orElse(-1L);
    }

    void refused(String field, BusinessException refusal) {
        flaws.add(new Flaw(field, refusals.of(refusal)));
    }

    boolean isRight() {
        return flaws.isEmpty();
    }

    List<Flaw> flaws() {
        return flaws;
    }

    /** The message of an input, empty where it is right. */
    String fault(String field) {
        return Flaw.at(flaws, field);
    }

    /** Name of a day in keys and inputs: {@code monday}. */
    static String key(DayOfWeek day) {
        return day.name().toLowerCase(Locale.ROOT);
    }

    private Optional<OpenTimes> times(String field, String label) {
        try {
            return Optional.of(OpenTimes.read(typed(field)));
        } catch (HoursUnfit unfit) {
            flaws.add(new Flaw(field, label + ": " + refusals.of(unfit)));
            return Optional.empty();
        }
    }

    private Optional<LocalDate> day(String field) {
        try {
            return Optional.of(LocalDate.parse(typed(field)))
                    .filter(day -> day.getYear() >= 1900 && day.getYear() <= 2200)
                    .or(() -> noDay(field));
        } catch (DateTimeException e) {
            return noDay(field);
        }
    }

    private Optional<LocalDate> noDay(String field) {
        flaws.add(new Flaw(field, text.get("offices.edit.day")));
        return Optional.empty();
    }

    private String typed(String field) {
        return web.param(field).orElse("");
    }
}
