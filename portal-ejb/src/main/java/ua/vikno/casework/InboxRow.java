package ua.vikno.casework;

import java.time.Instant;
import java.time.LocalDate;
import ua.vikno.kernel.Bilingual;
import ua.vikno.submission.ApplicationStatus;

/**
 * A line of the inbox.
 *
 * @param number of the application
 * @param applicant full name as submitted
 * @param attachments how many files came with it
 * @param like how many other applications of the same person for the same service wait or came lately
 * @param registerBy last day to register it
 * @param urgent that day is today or past
 * @param caseNumber empty while it is not registered
 * @param account of the applicant
 * @param status where it stands
 * @param since since when
 */
public record InboxRow(
        String number,
        Instant submittedAt,
        String serviceCode,
        Bilingual service,
        String applicant,
        long attachments,
        long like,
        LocalDate registerBy,
        boolean urgent,
        String caseNumber,
        long account,
        ApplicationStatus status,
        Instant since) {}
