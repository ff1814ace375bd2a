package ua.vikno.consultation;

import java.time.Instant;
import ua.vikno.kernel.Bilingual;

/**
 * A consultation in the list.
 *
 * @param office null for who sits in none
 * @param minutes null where nobody counted
 */
public record ConsultationRow(
        long id,
        Instant at,
        String clerk,
        Bilingual office,
        Bilingual topic,
        ConsultationChannel channel,
        Integer minutes) {}
