package ua.vikno.catalogue;

import ua.vikno.kernel.Bilingual;
import ua.vikno.organisation.Term;

/**
 * A line of a list of services.
 *
 * @param provider who provides it (субʼєкт надання)
 * @param orderable can be ordered on this portal today
 * @param training comes from the project's training data, not from a real centre
 */
public record ServiceSummary(
        ServiceId id,
        ServiceCode code,
        Bilingual name,
        Bilingual provider,
        Term term,
        Fee fee,
        Channel channel,
        boolean orderable,
        boolean training) {}
