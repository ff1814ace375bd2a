package ua.vikno.calls;

import java.time.LocalDate;
import ua.vikno.kernel.Bilingual;
import ua.vikno.submission.ApplicationStatus;

/**
 * Where an application or its case stands, as it is told over the telephone: nobody is named.
 *
 * @param number of the case; that of the application where it is not registered yet
 * @param service code and name
 * @param dueOn by when the result is due
 * @param account of whoever applied
 */
public record CaseLine(String number, Bilingual service, ApplicationStatus status, LocalDate dueOn, long account) {}
