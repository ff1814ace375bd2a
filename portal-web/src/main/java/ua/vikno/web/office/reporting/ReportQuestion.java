package ua.vikno.web.office.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import ua.vikno.reporting.PeriodNotReported;
import ua.vikno.reporting.ReportCut;
import ua.vikno.reporting.ReportPeriod;

/** What the address asks of a report: {@code from}, {@code until}, {@code by}. This month by service where it says nothing. */
@ApplicationScoped
class ReportQuestion {

    @Inject
    Clock clock;

    /** Today in Kyiv. */
    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /**
     * The days asked for.
     *
     * @throws PeriodNotReported if they are no days, stand the wrong way round, or are too many
     */
    public ReportPeriod period(Function<String, Optional<String>> address) {
        ReportPeriod month = ReportPeriod.monthOf(today());
        try {
            LocalDate first = address.apply("from").map(LocalDate::parse).orElse(month.first());
            LocalDate last = address.apply("until").map(LocalDate::parse).orElse(month.last());
            return new ReportPeriod(first, last);
        } catch (DateTimeParseException noDay) {
            throw new PeriodNotReported();
        }
    }

    /** The cut asked for. */
    public ReportCut cut(Function<String, Optional<String>> address) {
        String asked = address.apply("by").orElse("");
        return Arrays.stream(ReportCut.values())
                .filter(cut -> name(cut).equals(asked))
                .findFirst()
                .orElse(ReportCut.SERVICE);
    }

    /** A cut as it stands in addresses and keys of texts. */
    static String name(ReportCut cut) {
        return cut.name().toLowerCase(Locale.ROOT);
    }
}
