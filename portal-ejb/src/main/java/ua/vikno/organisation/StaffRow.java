package ua.vikno.organisation;

import java.util.List;
import ua.vikno.kernel.Bilingual;
import ua.vikno.kernel.PersonName;

/**
 * A line of the list of staff.
 *
 * @param id of the line
 * @param name as in their papers
 * @param position as on their door
 * @param roles names of roles they have today
 * @param offices codes of offices where they have a duty today
 * @param state where the line stands today
 */
public record StaffRow(
        long id, PersonName name, Bilingual position, List<String> roles, List<String> offices, StaffState state) {

    public StaffRow {
        roles = List.copyOf(roles);
        offices = List.copyOf(offices);
    }
}
