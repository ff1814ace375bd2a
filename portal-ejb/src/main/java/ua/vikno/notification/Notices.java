package ua.vikno.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import ua.vikno.kernel.ChangeFeed;

/**
 * The way for every feature to tell a person something. The letter is kept in the caller's transaction, so it leaves exactly
 * if the act it tells of stands, and leaves even if the mail server is away now.
 */
@ApplicationScoped
public class Notices {

    /** Topic of the change that wakes the sender. */
    static final String WAITING = "notification.waiting";

    @Inject
    Messages messages;

    @Inject
    LetterTemplates templates;

    @Inject
    ChangeFeed feed;

    @Inject
    Clock clock;

    /**
     * Puts a letter into the outbox; without an address does nothing.
     *
     * @throws IllegalArgumentException where the template is unknown or an argument of it is missing
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void tell(Notice notice) {
        templates.write(notice.template(), notice.language(), notice.arguments());
        if (notice.address().isEmpty()) {
            return;
        }
        Message message = new Message(notice, clock.instant());
        messages.add(message);
        feed.announce(WAITING, String.valueOf(message.id()));
    }
}
