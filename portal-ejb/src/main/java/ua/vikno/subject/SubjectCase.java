package ua.vikno.subject;

import java.time.Instant;
import java.time.LocalDate;
import ua.vikno.casework.CaseStatus;
import ua.vikno.kernel.Bilingual;
import ua.vikno.registry.CardId;

/**
 * A case in a person's history.
 *
 * @param application number of the application
 * @param closedAt null while the case is open
 * @param card under which it was registered
 */
public record SubjectCase(
        String number,
        String application,
        String serviceCode,
        Bilingual service,
        CaseStatus status,
        Instant registeredAt,
        LocalDate termEnds,
        Instant closedAt,
        CardId card) {}
