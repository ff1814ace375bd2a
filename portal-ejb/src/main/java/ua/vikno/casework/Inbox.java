package ua.vikno.casework;

import java.util.List;
import ua.vikno.kernel.Page;

/**
 * The inbox as asked for.
 *
 * @param page its rows
 * @param urgent how many of all asked for must be registered today or had to be before
 * @param waiting how many wait in the centre, whatever was asked for
 * @param registeredToday how many were registered today
 * @param atApplicant how many are with the person to be corrected
 * @param spheres spheres with waiting applications, for the filter
 */
public record Inbox(
        Page<InboxRow> page,
        long urgent,
        long waiting,
        long registeredToday,
        long atApplicant,
        List<SphereChoice> spheres) {

    public Inbox {
        spheres = List.copyOf(spheres);
    }

    Inbox with(List<InboxRow> rows) {
        return new Inbox(
                new Page<>(rows, page.total(), page.number(), page.size(), page.more()),
                urgent,
                waiting,
                registeredToday,
                atApplicant,
                spheres);
    }

    /** A sphere of services to filter by. */
    public record SphereChoice(long id, String nameUk, String nameEn) {

        /** The name in {@code uk} or {@code en}. */
        public String in(String language) {
            return language.equals("en") && !nameEn.isBlank() ? nameEn : nameUk;
        }
    }
}
