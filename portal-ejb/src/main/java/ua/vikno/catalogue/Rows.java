package ua.vikno.catalogue;

import jakarta.persistence.Query;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ua.vikno.kernel.Bilingual;

/** Rows of our statements as records; columns in the order in which the statements name them. */
final class Rows {

    private static final int CARD = 20;

    private Rows() {}

    @SuppressWarnings("unchecked")
    static List<Object[]> of(Query query) {
        return query.getResultList();
    }

    static ServiceSummary summary(Object[] row) {
        CardFacts facts = CardBody.facts(text(row[6]));
        return new ServiceSummary(
                new ServiceId(number(row[0])),
                new ServiceCode(text(row[1])),
                bilingual(row, 2),
                bilingual(row, 4),
                facts.term(),
                facts.fee(),
                Channel.valueOf(text(row[7])),
                (Boolean) row[8],
                (Boolean) row[9]);
    }

    static ServiceName name(Object[] row) {
        return new ServiceName(new ServiceCode(text(row[0])), bilingual(row, 1));
    }

    static ServiceEntry entry(Object[] row) {
        CardFacts facts = CardBody.facts(text(row[10]));
        return new ServiceEntry(
                new ServiceCode(text(row[0])),
                bilingual(row, 1),
                new SphereView(text(row[3]), bilingual(row, 4)),
                text(row[6]),
                bilingual(row, 7),
                Applicant.valueOf(text(row[9])),
                facts.term(),
                facts.fee(),
                Channel.valueOf(text(row[11])),
                (Boolean) row[12],
                (Boolean) row[13],
                ResultKind.valueOf(text(row[14])),
                text(row[15]),
                (Boolean) row[16]);
    }

    /** One service with its card. */
    static ServiceView view(Object[] row) {
        CardFacts facts = CardBody.facts(text(row[11]));
        return new ServiceView(
                new ServiceId(number(row[0])),
                new ServiceCode(text(row[1])),
                bilingual(row, 2),
                new SphereView(text(row[4]), bilingual(row, 5)),
                number(row[7]),
                bilingual(row, 8),
                Applicant.valueOf(text(row[10])),
                facts.term(),
                facts.fee(),
                Channel.valueOf(text(row[12])),
                (Boolean) row[13],
                ResultKind.valueOf(text(row[14])),
                text(row[15]),
                (Boolean) row[16],
                (Boolean) row[17],
                new Desks(numbers(row[18]), numbers(row[19])),
                row[CARD] == null ? ServiceCard.none(facts) : card(row));
    }

    private static ServiceCard card(Object[] row) {
        return new ServiceCard(
                (int) number(row[CARD]), CardEditions.day(row[CARD + 1]), CardBody.read(text(row[CARD + 2])));
    }

    private static Bilingual bilingual(Object[] row, int column) {
        return new Bilingual(text(row[column]), text(row[column + 1]));
    }

    /** From a list with commas, null where there is none. */
    private static Set<Long> numbers(Object listed) {
        return listed == null
                ? Set.of()
                : Stream.of(text(listed).split(",")).map(Long::valueOf).collect(Collectors.toSet());
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }

    private static String text(Object value) {
        return (String) value;
    }
}
