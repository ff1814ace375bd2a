package ua.vikno.catalogue;

import jakarta.persistence.Query;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ua.vikno.kernel.Bilingual;
import ua.vikno.organisation.Term;

/** Rows of our statements as records; columns in the order in which the statements name them. */
final class Rows {

    private static final int CARD = 23;

    private Rows() {}

    @SuppressWarnings("unchecked")
    static List<Object[]> of(Query query) {
        return query.getResultList();
    }

    static ServiceSummary summary(Object[] row) {
        return new ServiceSummary(
                new ServiceId(number(row[0])),
                new ServiceCode(text(row[1])),
                bilingual(row, 2),
                bilingual(row, 4),
                new Term((int) number(row[6]), Term.Unit.valueOf(text(row[7]))),
                new Fee((BigDecimal) row[8], text(row[9])),
                Channel.valueOf(text(row[10])),
                (Boolean) row[11],
                (Boolean) row[12]);
    }

    static ServiceName name(Object[] row) {
        return new ServiceName(new ServiceCode(text(row[0])), bilingual(row, 1));
    }

    static ServiceEntry entry(Object[] row) {
        return new ServiceEntry(
                new ServiceCode(text(row[0])),
                bilingual(row, 1),
                new SphereView(text(row[3]), bilingual(row, 4)),
                text(row[6]),
                bilingual(row, 7),
                Applicant.valueOf(text(row[9])),
                new Term((int) number(row[10]), Term.Unit.valueOf(text(row[11]))),
                new Fee((BigDecimal) row[12], text(row[13])),
                Channel.valueOf(text(row[14])),
                (Boolean) row[15],
                (Boolean) row[16],
                ResultKind.valueOf(text(row[17])),
                text(row[18]),
                (Boolean) row[19]);
    }

    /** One service with its card. */
    static ServiceView view(Object[] row) {
        return new ServiceView(
                new ServiceId(number(row[0])),
                new ServiceCode(text(row[1])),
                bilingual(row, 2),
                new SphereView(text(row[4]), bilingual(row, 5)),
                number(row[7]),
                bilingual(row, 8),
                Applicant.valueOf(text(row[10])),
                new Term((int) number(row[11]), Term.Unit.valueOf(text(row[12]))),
                new Fee((BigDecimal) row[13], text(row[14])),
                Channel.valueOf(text(row[15])),
                (Boolean) row[16],
                ResultKind.valueOf(text(row[17])),
                text(row[18]),
                (Boolean) row[19],
                (Boolean) row[20],
                new Desks(numbers(row[21]), numbers(row[22])),
                card(row));
    }

    private static ServiceCard card(Object[] row) {
        return row[CARD] == null
                ? ServiceCard.NONE
                : new ServiceCard(
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
