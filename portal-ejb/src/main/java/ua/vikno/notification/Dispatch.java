package ua.vikno.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import ua.vikno.document.DocumentContent;
import ua.vikno.document.DocumentId;
import ua.vikno.document.DocumentStore;

/** Sends one message in one transaction: the row is held while the letter goes out, so no other node takes it. */
@ApplicationScoped
class Dispatch {

    @Inject
    Messages messages;

    @Inject
    LetterTemplates templates;

    @Inject
    DocumentStore documents;

    @Inject
    Clock clock;

    /**
     * Sends the next message due. If the server dies after the mail server took the letter and before this transaction
     * commits, the letter goes out again with the same Message-ID: at least once is all that SMTP lets one promise.
     *
     * @return false where nothing is due
     * @throws CourierAway the message stays as it was
     */
    @Transactional(value = Transactional.TxType.REQUIRES_NEW, rollbackOn = CourierAway.class)
    public boolean sendNext(Courier courier) {
        Optional<Message> next = messages.lockNext(clock.instant());
        next.ifPresent(message -> send(message, courier));
        return next.isPresent();
    }

    private void send(Message message, Courier courier) {
        DocumentContent file = message.enclosure().flatMap(documents::open).orElse(null);
        try {
            courier.carry(message.letter(templates, file));
            message.sent(clock.instant());
        } catch (LetterRefused refused) {
            message.refused(refused.getMessage(), refused.isForGood(), clock.instant());
        }
        if (message.status() != Message.Status.WAITING) {
            letGo(message);
        }
    }

    /** What went with a letter is kept no longer than the letter waits; without it the letter is not sent again. */
    private void letGo(Message message) {
        Optional<DocumentId> file = message.enclosure();
        if (file.isPresent() && message.status() == Message.Status.GIVEN_UP) {
            message.carriage().say(NoticeFigures.FILE_GONE);
        }
        message.letGo();
        messages.write();
        file.ifPresent(documents::remove);
    }
}
