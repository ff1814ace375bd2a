package ua.vikno.queue;

import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Whom a free desk calls, of the people it can serve: first who was sent on by another desk; then who booked, when their time has come;
 * then categories that go ahead, by arrival; then everybody else, by arrival; who booked and came early, when nobody else waits.
 *
 * <p>The rule of fairness: a person with priority is called only while nobody without one, who came before them, has been overtaken
 * in that way the stated number of times already. From then on the two lines are one, by arrival, until that person is called.
 */
final class CallOrder {

    private final int mostAhead;

    /**
     * The order of one hall.
     *
     * @param mostAhead so many people with priority may overtake a person without one
     */
    CallOrder(int mostAhead) {
        this.mostAhead = mostAhead;
    }

    /** Who is next of those a desk can serve; of each line it is enough to give the first of each topic. */
    Optional<Waiting> next(Collection<Waiting> waiting, Instant now) {
        return first(waiting, Waiting::transferred)
                .or(() -> first(
                        waiting, one -> one.in(Line.BOOKED) && !one.placeAt().isAfter(now)))
                .or(() -> ahead(waiting))
                .or(() -> first(waiting, one -> one.in(Line.PRIORITY) || one.in(Line.ORDINARY)))
                .or(() -> first(waiting, one -> one.in(Line.BOOKED)));
    }

    private Optional<Waiting> ahead(Collection<Waiting> waiting) {
        return first(waiting, one -> one.in(Line.PRIORITY))
                .filter(chosen -> waiting.stream()
                        .noneMatch(one -> one.in(Line.ORDINARY) && one.before(chosen) && one.overtaken() >= mostAhead));
    }

    private static Optional<Waiting> first(Collection<Waiting> waiting, Predicate<Waiting> which) {
        return waiting.stream().filter(which).min(Waiting.BY_PLACE);
    }
}
