package ua.vikno.calls;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import ua.vikno.kernel.Clocks;
import ua.vikno.kernel.Settings;

/**
 * How conversations are recorded here and how long a call tells who it was. The recording itself is the telephone exchange's: the portal
 * keeps its address only. No act names the term: ninety days are the project's own.
 */
@ApplicationScoped
class RecordingRules {

    static final int USUAL_DAYS = 90;
    private static final int MOST_DAYS = 1095;

    @Inject
    Settings settings;

    /** People are told that they are recorded; true unless {@code vikno.calls.recorded} is {@code false}. */
    public boolean isRecorded() {
        return settings.get("vikno.calls.recorded").map(Boolean::parseBoolean).orElse(true);
    }

    /** Telephones, names, notes and addresses of recordings are kept so long after a call: {@code vikno.calls.kept.days}. */
    public Duration kept() {
        int days = settings.get("vikno.calls.kept.days")
                .filter(said -> said.matches("\\d{1,4}"))
                .map(Integer::valueOf)
                .filter(said -> said >= 1 && said <= MOST_DAYS)
                .orElse(USUAL_DAYS);
        return Duration.ofDays(days);
    }

    /**
     * Where the recording of a call is by the template {@code vikno.calls.recording}, in which {@code {call}}, {@code {phone}},
     * {@code {day}} and {@code {time}} stand for the call's own; empty without a template.
     */
    public String address(Call call) {
        return settings.get("vikno.calls.recording")
                .map(template -> template.replace("{call}", String.valueOf(call.id))
                        .replace("{phone}", coded(call.phone == null ? "" : call.phone))
                        .replace(
                                "{day}",
                                call.beganAt.atZone(Clocks.KYIV).toLocalDate().toString())
                        .replace(
                                "{time}",
                                coded(call.beganAt
                                        .atZone(Clocks.KYIV)
                                        .toLocalTime()
                                        .withNano(0)
                                        .toString())))
                .orElse("");
    }

    private static String coded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
