package ua.vikno.web.office.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import ua.vikno.consultation.ConsultationChannel;
import ua.vikno.consultation.ConsultationCut;
import ua.vikno.consultation.ConsultationQuery;
import ua.vikno.consultation.PeriodNotCounted;

/** What the address asks of the register. Today by topic where it says nothing. */
@ApplicationScoped
class ConsultationQuestion {

    @Inject
    Clock clock;

    /** Today in Kyiv. */
    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /**
     * The question.
     *
     * @throws PeriodNotCounted if the days are no days, stand the wrong way round, or are too many
     */
    public ConsultationQuery of(Function<String, Optional<String>> address) {
        try {
            return new ConsultationQuery(
                    address.apply("from").map(LocalDate::parse).orElseGet(this::today),
                    address.apply("until").map(LocalDate::parse).orElseGet(this::today),
                    channel(address).orElse(null),
                    number(address, "topic").orElse(null),
                    number(address, "clerk").orElse(null));
        } catch (DateTimeParseException noDay) {
            throw new PeriodNotCounted();
        }
    }

    private static Optional<Long> number(Function<String, Optional<String>> address, String name) {
        return address.apply(name)
                .filter(given -> given.matches("[1-9]\\d{0,17}"))
                .map(Long::valueOf);
    }

    /** The channel that was chosen; empty where none was. */
    static Optional<ConsultationChannel> channel(Function<String, Optional<String>> address) {
        String asked = address.apply("channel").orElse("");
        return Arrays.stream(ConsultationChannel.values())
                .filter(channel -> name(channel).equals(asked))
                .findFirst();
    }

    /** The cut asked for. */
    public ConsultationCut cut(Function<String, Optional<String>> address) {
        String asked = address.apply("by").orElse("");
        return Arrays.stream(ConsultationCut.values())
                .filter(cut -> name(cut).equals(asked))
                .findFirst()
                .orElse(ConsultationCut.TOPIC);
    }

    /** As it stands in addresses and in keys of texts. */
    static String name(Enum<?> one) {
        return one.name().toLowerCase(Locale.ROOT);
    }
}
