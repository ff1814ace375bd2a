package ua.vikno.submission;

import java.time.Instant;
import ua.vikno.kernel.Bilingual;

/**
 * A line of a person's list of drafts.
 *
 * @param step furthest step reached, 1 for the first
 * @param steps how many there are
 */
public record DraftSummary(
        DraftId id, String serviceCode, Bilingual serviceName, int step, int steps, Instant savedAt) {}
