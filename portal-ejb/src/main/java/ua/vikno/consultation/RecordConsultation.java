package ua.vikno.consultation;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

/**
 * One consultation was given.
 *
 * @param topic id of a topic of one's own centre
 * @param minutes how long it took; null where nobody counted
 */
public record RecordConsultation(
        long topic,
        @NotNull ConsultationChannel channel,

        @Min(value = 1, message = "consultation.error.minutes")
        @Max(value = 600, message = "consultation.error.minutes")
        Integer minutes) {}
