package ua.vikno.notification;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import ua.vikno.document.TestDocuments;
import ua.vikno.kernel.TestKernel;

/** The outbox on a test's entity manager, for tests of other features. */
public final class TestNotices {

    private TestNotices() {}

    public static Notices notices(EntityManager em, Clock clock) {
        Notices notices = new Notices();
        notices.messages = messages(em);
        notices.templates = new LetterTemplates();
        notices.documents = TestDocuments.store(em, clock);
        notices.shortTexts = new TextTemplates();
        notices.choices = choices(em, clock);
        notices.telephones = account -> Optional.empty();
        notices.feed = TestKernel.feed(em);
        notices.clock = clock;
        return notices;
    }

    /** The same where short texts can be sent. */
    public static Notices noticesWithTexts(EntityManager em, Clock clock) {
        Notices notices = notices(em, clock);
        notices.choices = choicesWithTexts(em, clock);
        return notices;
    }

    /** Of what people want to be written to, where short texts can be sent. */
    public static NewsChoices choicesWithTexts(EntityManager em, Clock clock) {
        NewsChoices choices = new NewsChoices() {
            @Override
            public boolean textsOffered() {
                return true;
            }
        };
        choices.rows = new NewsChoiceRows();
        choices.rows.em = em;
        choices.clock = clock;
        return choices;
    }

    /** Of what people want to be written to. */
    public static NewsChoices choices(EntityManager em, Clock clock) {
        NewsChoices choices = new NewsChoices();
        choices.rows = new NewsChoiceRows();
        choices.rows.em = em;
        choices.gateways = List::of;
        choices.clock = clock;
        return choices;
    }

    /** Names of the letters in the outbox, oldest first. */
    public static List<String> letters(EntityManager em) {
        return em.createQuery("select m.template from Message m order by m.id", String.class)
                .getResultList();
    }

    /** What became of notices. */
    public static NoticeHistory history(EntityManager em) {
        NoticeHistory history = new NoticeHistory();
        history.rows = new NoticeRows();
        history.rows.em = em;
        return history;
    }

    /** Circuits that nobody looks at. */
    static Circuits untroubled() {
        return new Circuits() {
            @Override
            public void opened(NewsChannel channel, String name, String error, Instant until) {
                // not looked at
            }

            @Override
            public void works(String name) {
                // not looked at
            }
        };
    }

    static Messages messages(EntityManager em) {
        Messages messages = new Messages();
        messages.em = em;
        return messages;
    }
}
