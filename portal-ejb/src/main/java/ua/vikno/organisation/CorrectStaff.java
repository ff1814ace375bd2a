package ua.vikno.organisation;

import ua.vikno.kernel.Bilingual;
import ua.vikno.kernel.PersonName;

/**
 * Corrects a line of the staff register; the tax number stays what it was.
 *
 * @param id of the line
 * @param version of the line as it was seen
 * @param name as in their papers
 * @param position as on their door
 * @param days first and last day of work
 */
public record CorrectStaff(long id, long version, PersonName name, Bilingual position, DaySpan days) {}
