package ua.vikno.submission;

import java.time.Instant;
import ua.vikno.catalogue.ServiceCode;
import ua.vikno.kernel.Bilingual;

/**
 * A visitor's application that is not registered yet, in the list of the desk.
 *
 * @param account of the visitor
 * @param visitor their name
 */
public record DeskDraft(
        DraftId id, long account, String visitor, ServiceCode service, Bilingual serviceName, Instant savedAt) {}
