package ua.vikno.casework;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A line of the list of complaints.
 *
 * @param number empty while it is not registered
 * @param caseNumber of the case
 * @param applicant empty where the person's data are restricted
 * @param decidedAt null while it is not decided
 */
public record ComplaintRow(
        long id,
        String number,
        String caseNumber,
        String applicant,
        ComplaintStatus status,
        Instant lodgedAt,
        LocalDate dueOn,
        Instant decidedAt) {}
