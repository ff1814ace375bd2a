package ua.vikno.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What providers say of texts they took: asked for, or pushed by them. */
@ApplicationScoped
class TextReceipts {

    private static final int MOST = 100;

    @Inject
    Messages messages;

    @Inject
    PushedReceipts pushed;

    @Inject
    TextOutbox outbox;

    @Inject
    TextTemplates templates;

    @Inject
    Clock clock;

    /** Texts to ask these providers about now; each is asked about again later, and one day no more. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public List<HandedText> take(Set<String> providers) {
        Instant now = clock.instant();
        List<Message> due = messages.lockReceipts(now, providers, MOST);
        due.forEach(message -> message.carriage().asked(now));
        return due.stream()
                .map(message -> new HandedText(
                        message.id(),
                        message.carriage().provider,
                        message.carriage().handedAt,
                        message.text(templates),
                        message.asked()))
                .toList();
    }

    /** Keeps what was answered, by row. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void keep(Set<Long> rows, Map<Long, TextState> states) {
        messages.lock(rows).forEach(message -> {
            TextState state = states.get(message.id());
            if (state.kind() == TextState.Kind.DELIVERED) {
                settle(message, true, "");
            } else if (state.kind() == TextState.Kind.UNDELIVERED) {
                settle(message, false, state.reason());
            }
        });
    }

    /** Keeps a receipt that a provider pushed; it is applied once the text is known to be sent. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void push(String provider, TextState state) {
        pushed.add(provider, state, clock.instant());
    }

    /** Applies pushed receipts whose texts are known; false where there were none. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public boolean applyPushed() {
        Map<Long, PushedReceipts.Pushed> found = pushed.take(clock.instant(), MOST);
        messages.lock(found.keySet()).forEach(message -> {
            PushedReceipts.Pushed word = found.get(message.id());
            settle(message, word.delivered(), word.reason());
        });
        return !found.isEmpty();
    }

    /** The last word stands, but for what an operator has begun anew. */
    private void settle(Message message, boolean delivered, String reason) {
        if (message.status() != Message.Status.SENT || message.carriage().receipt == Carriage.Receipt.DELIVERED) {
            return;
        }
        Instant now = clock.instant();
        if (delivered) {
            message.carriage().received(Carriage.Receipt.DELIVERED, "", now);
        } else {
            message.undelivered(reason, now);
            outbox.replace(message, now);
        }
    }
}
