package ua.vikno.submission;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A line of a person's list of applications.
 *
 * @param dueOn by when the result is expected
 * @param statusAt since when it stands so
 */
public record ApplicationSummary(
        ApplicationId id,
        ApplicationNumber number,
        OrderedService service,
        ApplicationStatus status,
        Instant submittedAt,
        LocalDate dueOn,
        Instant statusAt) {}
