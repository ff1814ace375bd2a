package ua.vikno.casework;

import java.time.Instant;
import java.time.LocalDate;
import ua.vikno.kernel.Bilingual;

/**
 * A line of the list of cases.
 *
 * @param number of the case
 * @param application number of the application
 * @param applicant name as it was that day
 * @param organisation they represent, with its name of that day; empty where they applied for themselves
 * @param termEnds last day of the term
 * @param urgency how soon the term ends; null where no result is owed any more
 * @param account of the applicant
 */
public record CaseRow(
        String number,
        String application,
        String serviceCode,
        Bilingual service,
        String applicant,
        String organisation,
        CaseStatus status,
        Instant registeredAt,
        LocalDate termEnds,
        Urgency urgency,
        long account) {

    /** Whose case it is: the organisation, else the person; empty where the person's data are restricted. */
    public String subject() {
        return organisation.isEmpty() ? applicant : organisation;
    }
}
