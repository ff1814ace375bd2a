package ua.vikno.organisation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import ua.vikno.audit.AuditEntry;
import ua.vikno.audit.AuditTrail;
import ua.vikno.kernel.Bilingual;
import ua.vikno.kernel.NotFound;
import ua.vikno.kernel.Role;

/**
 * What a chief says of the offices of their centres. Every change names the revision that was seen and throws
 * {@link ChangedMeanwhile} where another has come between, and {@link NotFound} for an office beyond reach.
 */
@Stateless
public class OfficeChanges {

    private static final String OFFICE = "office";
    private static final int MOST_EXTRAS = 20;
    private static final int FARTHEST_YEARS = 2;

    @Inject
    Places places;

    @Inject
    OfficeProfiles profiles;

    @Inject
    OfficeRows rows;

    @Inject
    Staff staff;

    @Inject
    AuditTrail audit;

    /** Offices of the acting chief's centres, by their codes. */
    @RolesAllowed(Role.CHIEF)
    public List<OfficeProfile> mine() {
        Set<Long> headed = headed();
        return profiles.of(places.offices().stream()
                .filter(office -> headed.contains(office.centre.id))
                .toList());
    }

    /** One of them. */
    @RolesAllowed(Role.CHIEF)
    public OfficeProfile open(String code) {
        return profiles.of(List.of(reached(code))).get(0);
    }

    /**
     * Sets the hours of the week; their words follow.
     *
     * @param week hours by days, closed ones may be missing
     * @throws HoursUnfit no day has any
     */
    @RolesAllowed(Role.CHIEF)
    public void setWeek(String code, long revision, Map<DayOfWeek, OpenTimes> week) {
        Office office = change(code, revision);
        Map<DayOfWeek, OpenTimes> open = open(week);
        office.receives(WeekWords.of(open));
        rows.setWeek(office, open);
        audit.record(AuditEntry.of("office.hours", OFFICE, code));
    }

    /**
     * Sets how to reach it and what it is like to come there.
     *
     * @throws OfficeUnfit something cannot be so
     */
    @RolesAllowed(Role.CHIEF)
    public void setFacts(String code, long revision, SetOfficeFacts facts) {
        Office office = change(code, revision);
        office.reached(
                OfficeWords.phone(facts.phone()),
                OfficeWords.email(facts.email()),
                OfficeWords.of(facts.transport()),
                OfficeWords.of(facts.parking()));
        rows.setAccess(office, facts.access());
        audit.record(AuditEntry.of("office.facts", OFFICE, code));
    }

    /**
     * Says that it receives otherwise on some days, or not at all.
     *
     * @return id of the row
     * @throws OfficeUnfit the days are over, too far away, or meet others that stand; the reason is missing or has marks
     */
    @RolesAllowed(Role.CHIEF)
    public long addSpecial(String code, long revision, AddSpecialHours asked) {
        Office office = change(code, revision);
        Bilingual reason = OfficeWords.required(asked.reason());
        LocalDate today = profiles.today();
        if (asked.days().from().isBefore(today)) {
            throw new OfficeUnfit("from", "past");
        }
        if (asked.days().to().isAfter(today.plusYears(FARTHEST_YEARS))) {
            throw new OfficeUnfit("to", "far");
        }
        if (rows.specials(List.of(office.id), today).stream()
                .anyMatch(other -> other.days().meets(asked.days()))) {
            throw new OfficeUnfit("from", "meets");
        }
        long id = rows.add(new SpecialDays(office.id, asked.days(), reason), asked.times());
        audit.record(AuditEntry.of(
                "office.special-added", OFFICE, code + " " + asked.days().from()));
        return id;
    }

    /** Takes special days back from today on: those that were stay as they were. */
    @RolesAllowed(Role.CHIEF)
    public void dropSpecial(String code, long revision, long id) {
        Office office = change(code, revision);
        SpecialDays days = rows.special(office.id, id)
                .filter(found -> !found.days().isOverBefore(profiles.today()))
                .orElseThrow(() -> refused(code + "/" + id));
        if (days.fromDay.isBefore(profiles.today())) {
            days.endOn(profiles.today().minusDays(1));
        } else {
            rows.remove(days);
        }
        audit.record(AuditEntry.of("office.special-dropped", OFFICE, code + " " + days.fromDay));
    }

    /**
     * Names one more thing to get done in the building.
     *
     * @throws OfficeUnfit the name is missing, has marks, is there already, or there are too many
     */
    @RolesAllowed(Role.CHIEF)
    public void addExtra(String code, long revision, TypedWords typed) {
        Office office = change(code, revision);
        Bilingual name = OfficeWords.required(typed);
        List<OfficeExtra> known = rows.extras(List.of(office.id));
        if (known.stream().anyMatch(extra -> extra.nameUk.equalsIgnoreCase(name.uk()))) {
            throw new OfficeUnfit(typed.field(), "twice");
        }
        if (known.size() >= MOST_EXTRAS) {
            throw new OfficeUnfit(typed.field(), "many");
        }
        rows.add(new OfficeExtra(office.id, name));
        audit.record(AuditEntry.of("office.extra-added", OFFICE, code));
    }

    /** Takes one away. */
    @RolesAllowed(Role.CHIEF)
    public void dropExtra(String code, long revision, long id) {
        Office office = change(code, revision);
        rows.remove(rows.extra(office.id, id).orElseThrow(() -> refused(code + "/" + id)));
        audit.record(AuditEntry.of("office.extra-dropped", OFFICE, code));
    }

    private static Map<DayOfWeek, OpenTimes> open(Map<DayOfWeek, OpenTimes> week) {
        Map<DayOfWeek, OpenTimes> open = new EnumMap<>(DayOfWeek.class);
        week.forEach((day, times) -> {
            if (!times.isClosed()) {
                open.put(day, times);
            }
        });
        if (open.isEmpty()) {
            throw new HoursUnfit("none");
        }
        return open;
    }

    private Office change(String code, long revision) {
        Office office = rows.lock(reached(code).id).orElseThrow(() -> refused(code));
        if (office.revision != revision) {
            throw new ChangedMeanwhile();
        }
        office.revise();
        return office;
    }

    private Office reached(String code) {
        return places.officeByCode(code)
                .filter(office -> headed().contains(office.centre.id))
                .orElseThrow(() -> refused(code));
    }

    private Set<Long> headed() {
        return staff.mine().scope().headed();
    }

    private NotFound refused(String asked) {
        audit.recordApart(AuditEntry.of("access.refused", OFFICE, asked));
        return new NotFound("organisation.not-found");
    }
}
