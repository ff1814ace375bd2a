package ua.vikno.subject;

import java.time.Instant;
import java.time.LocalDate;
import ua.vikno.casework.CaseStatus;
import ua.vikno.kernel.Bilingual;
import ua.vikno.registry.CardId;

/**
 * A case in the history of a person or an organisation.
 *
 * @param application number of the application
 * @param closedAt null while the case is open
 * @param card under which it was registered
 * @param ofOrganisation it stands here as the organisation's
 * @param other on a person's card the organisation they represented, on an organisation's who represented it; empty where there
 *     is none or the person's data are restricted
 * @param account of whoever applied
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
        CardId card,
        boolean ofOrganisation,
        String other,
        long account) {}
