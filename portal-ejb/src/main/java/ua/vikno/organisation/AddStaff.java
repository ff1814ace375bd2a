package ua.vikno.organisation;

import ua.vikno.kernel.Bilingual;
import ua.vikno.kernel.PersonName;
import ua.vikno.kernel.TaxNumber;

/**
 * Writes a person into the staff register, without any duty yet.
 *
 * @param taxNumber by which they are recognised at sign-in
 * @param name as in their papers
 * @param position as on their door
 * @param centre id of the centre that keeps the line
 * @param days first and last day of work
 */
public record AddStaff(TaxNumber taxNumber, PersonName name, Bilingual position, long centre, DaySpan days) {}
