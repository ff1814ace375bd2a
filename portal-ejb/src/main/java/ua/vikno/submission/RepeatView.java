package ua.vikno.submission;

import java.time.Instant;
import java.util.Optional;
import ua.vikno.kernel.Bilingual;

/**
 * What submitting a similar application would meet.
 *
 * @param number of the earlier application
 * @param orderable whether the service is ordered here today
 * @param inTheWay the person's draft of this service; null where there is none
 */
public record RepeatView(
        ApplicationNumber number, String serviceCode, Bilingual serviceName, boolean orderable, InTheWay inTheWay) {

    /** A draft of the same service. */
    public record InTheWay(DraftId draft, Instant savedAt) {}

    public Optional<InTheWay> draft() {
        return Optional.ofNullable(inTheWay);
    }
}
