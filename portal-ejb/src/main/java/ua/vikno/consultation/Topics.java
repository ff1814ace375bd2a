package ua.vikno.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;

/** The centre's list of topics. A centre that has none yet begins with nine of the commonest, to be changed as it likes. */
@ApplicationScoped
class Topics {

    private static final List<TopicEdit> FIRST = List.of(
            first("Які документи потрібні", "Which documents are needed", 1),
            first("Години роботи й адреси", "Hours and addresses", 2),
            first("Стан справи", "State of a case", 3),
            first("Запис на прийом", "Booking a visit", 4),
            first("Оплата й реквізити", "Payment and bank details", 5),
            first("Електронні послуги", "Online services", 6),
            first("Місце проживання", "Place of residence", 7),
            first("Паспортні послуги", "Passports", 8),
            first("Інше", "Other", 9));

    @Inject
    ConsultationRows rows;

    private static TopicEdit first(String uk, String en, int key) {
        return new TopicEdit(0, uk, en, key, false);
    }

    /** What is offered now: those on keys in their order, then the others. */
    public List<TopicView> offered(long centre) {
        List<Topic> known = rows.topics(centre);
        if (known.isEmpty()) {
            rows.lock(centre);
            if (rows.topics(centre).isEmpty()) {
                FIRST.forEach(edit -> rows.add(new Topic(centre, edit)));
            }
            known = rows.topics(centre);
        }
        return known.stream()
                .filter(topic -> !topic.retired)
                .map(Topic::view)
                .sorted(Comparator.comparing(TopicView::key, Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(TopicView::id))
                .toList();
    }
}
