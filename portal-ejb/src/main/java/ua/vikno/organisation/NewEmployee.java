package ua.vikno.organisation;

import java.time.LocalDate;
import java.util.List;
import ua.vikno.kernel.Bilingual;
import ua.vikno.kernel.PersonName;
import ua.vikno.kernel.TaxNumber;

/**
 * A person to be written into the staff register.
 *
 * @param taxNumber by which they are recognised at sign-in
 * @param name as in their papers
 * @param position as on their door
 * @param centre code of the centre that keeps the line
 * @param from first day of work
 * @param duties what they do where
 */
public record NewEmployee(
        TaxNumber taxNumber, PersonName name, Bilingual position, String centre, LocalDate from, List<NewDuty> duties) {

    public NewEmployee {
        duties = List.copyOf(duties);
    }

    /**
     * One duty.
     *
     * @param role a name of {@link ua.vikno.kernel.Role}
     * @param centre code of the centre
     * @param office code of the office, null where the duty is not bound to one
     * @param provider code of the provider, null where it is the centre's own duty
     */
    public record NewDuty(String role, String centre, String office, String provider) {}
}
