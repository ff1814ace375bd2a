package ua.vikno.submission;

import java.time.Instant;
import ua.vikno.catalogue.ServiceCode;
import ua.vikno.kernel.Bilingual;

/**
 * A visitor's application that is not registered yet, in the list of the desk.
 *
 * @param account of the visitor
 * @param visitor their name
 * @param seen they showed an identity paper; false for who ordered by telephone and has not come yet
 */
public record DeskDraft(
        DraftId id,
        long account,
        String visitor,
        ServiceCode service,
        Bilingual serviceName,
        Instant savedAt,
        boolean seen) {}
