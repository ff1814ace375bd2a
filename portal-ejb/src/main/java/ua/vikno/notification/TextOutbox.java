package ua.vikno.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import ua.vikno.kernel.ChangeFeed;
import ua.vikno.kernel.Settings;

/**
 * Short texts between the database and the gateways. A text is marked as handed over and committed before it leaves: a server that
 * dies meanwhile leaves the mark, and whoever finds it later asks the provider before sending again.
 */
@ApplicationScoped
class TextOutbox {

    /** Texts handed over at once. */
    static final int MOST = 40;

    /** Longer than a gateway is waited for: until then whoever handed a text over is at it. */
    static final Duration LEASE = Duration.ofSeconds(60);

    /** A provider that is still at a text when its answer is lost gets so long to finish. */
    static final Duration GRACE = Duration.ofSeconds(15);

    /** After so long nobody will learn what became of a text. */
    static final Duration HOPELESS = Duration.ofHours(24);

    private static final Duration BUSY = Duration.ofSeconds(2);
    private static final int USUAL_ATTEMPTS = 12;

    @Inject
    Messages messages;

    @Inject
    TextTemplates templates;

    @Inject
    ChangeFeed feed;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    /**
     * Takes texts due and marks each as handed to the provider whose turn it is.
     *
     * @param quiet only those that somebody asked for this minute
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public List<HandedText> take(Supplier<String> turn, boolean quiet) {
        Instant now = now();
        return messages.lockTexts(now, MOST, quiet).stream()
                .map(message -> {
                    message.handOver(turn.get(), now, LEASE);
                    return handed(message);
                })
                .toList();
    }

    /** Takes texts whose answer was lost, to ask for it; those nobody can be asked about any more are given up. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public List<HandedText> takeUnanswered(Set<String> providers) {
        Instant now = now();
        List<Message> found = messages.lockUnanswered(now, providers, now.minus(HOPELESS), MOST);
        found.stream()
                .filter(message -> !providers.contains(message.carriage().provider))
                .forEach(message -> fail(message, "answer-lost", now));
        return found.stream()
                .filter(message -> message.status() == Message.Status.SENDING)
                .map(message -> {
                    message.holdUntil(now.plus(LEASE));
                    return handed(message);
                })
                .toList();
    }

    /**
     * Keeps what became of texts.
     *
     * @param answers by row; what has been settled meanwhile is left alone
     * @param remembers the provider can be asked about what was lost
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void settle(List<HandedText> handed, Map<Long, TextAnswer> answers, boolean remembers) {
        Map<Long, HandedText> byRow = handed.stream().collect(Collectors.toMap(HandedText::row, one -> one));
        Instant now = now();
        for (Message message : messages.lock(byRow.keySet())) {
            HandedText one = byRow.get(message.id());
            TextAnswer answer = answers.get(message.id());
            if (answer != null && message.isHeldBy(one.provider(), one.handedAt())) {
                settle(message, answer, remembers, now);
            }
        }
    }

    private void settle(Message message, TextAnswer answer, boolean remembers, Instant now) {
        switch (answer.kind()) {
            case TAKEN -> {
                message.sent(now);
                message.carriage().awaitReceipt(answer.outsideId(), now);
            }
            case AWAY -> message.waitUntil(now);
            case BUSY -> message.waitUntil(now.plus(BUSY));
            case LATER -> refuse(message, answer, false, now);
            case REFUSED -> refuse(message, answer, true, now);
            case LOST -> lost(message, remembers, now);
        }
    }

    private void refuse(Message message, TextAnswer answer, boolean forGood, Instant now) {
        int most = settings.get("vikno.sms.attempts").map(Integer::valueOf).orElse(USUAL_ATTEMPTS);
        message.refused(answer.reason(), answer.reason(), forGood, most, now);
        if (message.status() == Message.Status.GIVEN_UP) {
            replace(message, now);
        }
    }

    /** Who remembers is asked first; to who does not it goes once more and no oftener. */
    private void lost(Message message, boolean remembers, Instant now) {
        if (remembers) {
            message.holdUntil(now.plus(GRACE));
        } else if (message.carriage().repeats == 0) {
            message.carriage().repeat();
            message.waitUntil(now);
        } else {
            fail(message, "answer-lost", now);
        }
    }

    /** The text has failed for good. */
    void fail(Message message, String reason, Instant now) {
        message.giveUp(reason);
        replace(message, now);
    }

    /** The letter that goes instead, where there is somewhere to write. */
    void replace(Message message, Instant now) {
        message.instead(now).ifPresent(letter -> {
            messages.add(letter);
            feed.announce(Notices.WAITING, String.valueOf(letter.id()));
        });
    }

    /** To the microsecond, as the database keeps it. */
    private Instant now() {
        return clock.instant().truncatedTo(java.time.temporal.ChronoUnit.MICROS);
    }

    private HandedText handed(Message message) {
        return new HandedText(
                message.id(),
                message.carriage().provider,
                message.carriage().handedAt,
                message.text(templates),
                message.asked());
    }
}
