package ua.vikno.web.open.organisation;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import ua.vikno.appointment.BookableOffices;
import ua.vikno.catalogue.Catalogue;
import ua.vikno.kernel.Bilingual;
import ua.vikno.kernel.Clocks;
import ua.vikno.organisation.Access;
import ua.vikno.organisation.OfficeDay;
import ua.vikno.organisation.OfficeGuide;
import ua.vikno.organisation.OfficeProfile;
import ua.vikno.organisation.OpenTimes;
import ua.vikno.web.faces.WebRequest;

/** {@code /offices/{code}}: all that is known of an office; what nobody has told is said to be not known. */
@Named
@RequestScoped
public class OfficePage {

    /** How far ahead days that differ are told. */
    private static final int AHEAD = 30;

    @EJB
    OfficeGuide guide;

    @EJB
    Catalogue catalogue;

    @EJB
    BookableOffices bookable;

    @Inject
    OfficeJsonLd linked;

    @Inject
    Clock clock;

    @Inject
    WebRequest web;

    private OfficeProfile profile;
    private List<Bilingual> served;
    private long services;
    private boolean taking;

    /**
     * A day of the week in the table.
     *
     * @param today it is this day
     * @param differs today's hours are not those of the week
     */
    public record WeekRow(DayOfWeek day, OpenTimes times, boolean today, boolean differs) {}

    /**
     * Days one after another that differ from the week in the same way.
     *
     * @param day what is true of each of them
     */
    public record Stretch(LocalDate from, LocalDate to, OfficeDay day) {

        boolean goesOnWith(OfficeDay next) {
            return next.date().equals(to.plusDays(1))
                    && next.times().equals(day.times())
                    && next.cause() == day.cause()
                    && next.reason().equals(day.reason());
        }
    }

    /**
     * A fact of access.
     *
     * @param state {@code yes}, {@code no} or {@code unknown}
     */
    public record AccessRow(Access kind, String state) {}

    /** Finds the office of the address, or answers that there is none. */
    public void enter() {
        profile = web.param("code")
                .filter(typed -> typed.matches("[0-9]{2}"))
                .flatMap(guide::byCode)
                .orElseThrow(web::notFound);
        long centre = profile.centre().id();
        served = guide.served(centre);
        services = catalogue.offeredAt(profile.office().id(), centre);
        taking = bookable.takes(profile.office().id());
    }

    public OfficeProfile getProfile() {
        return profile;
    }

    /** Communities whose people are served here. */
    public List<Bilingual> getServed() {
        return served;
    }

    /** How many services one can ask for here. */
    public long getServices() {
        return services;
    }

    /** Whether visits are booked here. */
    public boolean isTaking() {
        return taking;
    }

    /** The week from Monday, today marked. */
    public List<WeekRow> getWeek() {
        OfficeDay today = profile.schedule().on(today());
        return Arrays.stream(DayOfWeek.values())
                .map(day -> {
                    OpenTimes usual = profile.schedule().usual(day);
                    boolean now = day == today.date().getDayOfWeek();
                    return new WeekRow(day, usual, now, now && !today.times().equals(usual));
                })
                .toList();
    }

    /** Days of the next month that differ from the week; those that follow each other and are alike stand together. */
    public List<Stretch> getDiffering() {
        List<Stretch> stretches = new ArrayList<>();
        for (OfficeDay day : profile.schedule().differing(today(), AHEAD)) {
            Stretch last = stretches.isEmpty() ? null : stretches.get(stretches.size() - 1);
            if (last != null && last.goesOnWith(day)) {
                stretches.set(stretches.size() - 1, new Stretch(last.from(), day.date(), last.day()));
            } else {
                stretches.add(new Stretch(day.date(), day.date(), day));
            }
        }
        return stretches;
    }

    /** Every fact of access, known or not. */
    public List<AccessRow> getAccess() {
        return Arrays.stream(Access.values())
                .map(kind -> new AccessRow(kind, state(profile.facts().access().get(kind))))
                .toList();
    }

    private static String state(Boolean present) {
        if (present == null) {
            return "unknown";
        }
        return present ? "yes" : "no";
    }

    /** The same for programs, by schema.org. */
    public String getStructured() {
        return linked.of(profile, served);
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(Clocks.KYIV));
    }
}
