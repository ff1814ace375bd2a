package ua.vikno.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.util.Collection;
import java.util.Optional;
import ua.vikno.document.DocumentStore;
import ua.vikno.kernel.ChangeFeed;
import ua.vikno.kernel.PhoneNumber;

/**
 * The way for every feature to tell a person something. The letter is kept in the caller's transaction, so it leaves exactly
 * if the act it tells of stands, and leaves even if the mail server is away now.
 */
@ApplicationScoped
public class Notices {

    /** Topic of the change that wakes the sender. */
    static final String WAITING = "notification.waiting";

    private static final long NOBODY = 0;

    @Inject
    Messages messages;

    @Inject
    LetterTemplates templates;

    @Inject
    TextTemplates shortTexts;

    @Inject
    NewsChoices choices;

    @Inject
    Telephones telephones;

    @Inject
    DocumentStore documents;

    @Inject
    ChangeFeed feed;

    @Inject
    Clock clock;

    /**
     * Puts a letter into the outbox, or a short text where the person chose texts; without an address, or where the person wants no such
     * news, does nothing.
     *
     * @throws IllegalArgumentException where the template is unknown or an argument of it is missing
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void tell(Notice notice) {
        tell(notice, null);
    }

    /**
     * The same with a file, which is kept for nobody and only until the letter is sent or given up.
     *
     * @param enclosure null for none
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void tell(Notice notice, Enclosure enclosure) {
        templates.write(notice.template(), notice.language(), notice.arguments());
        NewsChoice choice = choices.of(notice.account());
        Optional<Message> text = enclosure == null && choices.textsOffered() && choice.takesAsText(notice.template())
                ? text(notice)
                : Optional.empty();
        if (text.isPresent()) {
            put(text.get());
        } else if (!notice.address().isEmpty() && choice.takes(notice.template(), notice.wished())) {
            put(letter(notice, enclosure));
        }
    }

    /**
     * Puts a short text to a telephone itself into the outbox: for who has no account and gave their number in this very act.
     *
     * @return false where the portal sends no texts
     * @throws IllegalArgumentException where the text is unknown or an argument of it is missing
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean text(Notice notice, PhoneNumber phone) {
        String body = shortTexts
                .write(notice.template(), notice.language(), notice.arguments())
                .orElseThrow(() -> new IllegalArgumentException("There is no text " + notice.template()));
        if (!choices.textsOffered()) {
            return false;
        }
        put(Message.text(notice, phone, TextParts.of(body), clock.instant()));
        return true;
    }

    /**
     * Removes what was written about these things and is on its way no more: the feature above has no reason left to keep where it went.
     *
     * @param abouts as {@link Notice#about()}, without commas
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void forget(Collection<String> abouts) {
        messages.forget(abouts);
    }

    /** What has no short form, and who has no telephone, is written to. */
    private Optional<Message> text(Notice notice) {
        return shortTexts
                .write(notice.template(), notice.language(), notice.arguments())
                .flatMap(body -> telephones
                        .of(notice.account())
                        .map(phone -> Message.text(notice, phone, TextParts.of(body), clock.instant())));
    }

    private Message letter(Notice notice, Enclosure enclosure) {
        Message message = new Message(notice, clock.instant());
        if (enclosure != null) {
            byte[] content = enclosure.content();
            message.enclose(documents
                    .store(NOBODY, enclosure.name(), content.length, new ByteArrayInputStream(content))
                    .id());
        }
        return message;
    }

    private void put(Message message) {
        messages.add(message);
        feed.announce(WAITING, String.valueOf(message.id()));
    }
}
