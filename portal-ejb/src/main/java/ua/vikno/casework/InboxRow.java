package ua.vikno.casework;

import java.time.Instant;
import java.time.LocalDate;
import ua.vikno.kernel.Bilingual;
import ua.vikno.submission.ApplicationStatus;

/**
 * A line of the inbox.
 *
 * @param id of the application
 * @param number of the application
 * @param applicant full name as submitted
 * @param attachments how many files came with it
 * @param registerBy last day to register it
 * @param urgent that day is today or past
 * @param caseNumber empty while it is not registered
 * @param account of the applicant
 * @param status where it stands
 * @param since since when
 * @param claim who works on it now; null where nobody does
 * @param mark the check to look at first; null where nothing speaks against it, or it does not wait
 */
public record InboxRow(
        long id,
        String number,
        Instant submittedAt,
        String serviceCode,
        Bilingual service,
        String applicant,
        long attachments,
        LocalDate registerBy,
        boolean urgent,
        String caseNumber,
        long account,
        ApplicationStatus status,
        Instant since,
        ClaimView claim,
        ReviewCheck mark) {

    InboxRow marked(ReviewCheck worst) {
        return new InboxRow(
                id,
                number,
                submittedAt,
                serviceCode,
                service,
                applicant,
                attachments,
                registerBy,
                urgent,
                caseNumber,
                account,
                status,
                since,
                claim,
                worst);
    }
}
