package ua.vikno.casework;

import ua.vikno.kernel.Bilingual;

/**
 * A complaint with what it is about.
 *
 * @param number of the case
 * @param applicant name of the organisation, else of the person, as it was the day the case was registered
 */
public record OpenedComplaint(
        ComplaintView complaint, String number, Bilingual service, String applicant, DecisionView decision) {}
