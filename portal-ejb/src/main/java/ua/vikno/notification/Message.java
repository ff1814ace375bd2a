package ua.vikno.notification;

import static ua.vikno.kernel.Jsons.JSON;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.io.StringReader;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import ua.vikno.document.DocumentContent;
import ua.vikno.document.DocumentId;
import ua.vikno.kernel.JsonbText;

/**
 * A letter on its way: waits, is sent, or is given up when the mail server refuses it for good or for too long. It keeps the
 * arguments, not the text, and one Message-ID for all attempts.
 */
@Entity
@Table(schema = "notification", name = "message")
class Message {

    /** After so many refusals the address is hopeless: about two days with the waits of {@link #pause}. */
    static final int MOST_ATTEMPTS = 30;

    private static final Duration LONGEST_PAUSE = Duration.ofHours(2);

    enum Status {
        WAITING,
        SENT,
        GIVEN_UP
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "account_id", nullable = false)
    private long account;

    @Column(nullable = false)
    private String channel;

    @Column(nullable = false)
    private String address;

    @Column(nullable = false)
    private String template;

    @Column(nullable = false)
    private String language;

    @Convert(converter = JsonbText.class)
    @Column(nullable = false)
    private String arguments;

    @Column(nullable = false)
    private String about;

    @Column(name = "enclosure_id")
    private Long enclosure;

    @Column(name = "message_id", nullable = false)
    private String messageId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Status status;

    @Column(nullable = false)
    private int attempts;

    @Column(name = "due_at", nullable = false)
    private Instant dueAt;

    @Column(name = "last_error", nullable = false)
    private String lastError;

    @Column(name = "created_at", nullable = false)
    private Instant createdAt;

    @Column(name = "sent_at")
    private Instant sentAt;

    @Version
    @Column(nullable = false)
    private int version;

    protected Message() {}

    Message(Notice notice, Instant now) {
        this.account = notice.account();
        this.channel = "EMAIL";
        this.address = notice.address();
        this.template = notice.template();
        this.language = notice.language();
        this.arguments = json(notice.arguments());
        this.about = notice.about();
        this.messageId = UUID.randomUUID().toString();
        this.status = Status.WAITING;
        this.lastError = "";
        this.createdAt = now;
        this.dueAt = now;
    }

    Long id() {
        return id;
    }

    Status status() {
        return status;
    }

    int attempts() {
        return attempts;
    }

    Instant dueAt() {
        return dueAt;
    }

    /** A file goes with it, until it is sent or given up. */
    void enclose(DocumentId file) {
        enclosure = file.value();
    }

    Optional<DocumentId> enclosure() {
        return Optional.ofNullable(enclosure).map(DocumentId::new);
    }

    /** Nothing waits any more: what went with the letter is let go. */
    void letGo() {
        enclosure = null;
    }

    /**
     * The letter that leaves, the same at every attempt.
     *
     * @param file what goes with it; null for nothing
     */
    Letter letter(LetterTemplates templates, DocumentContent file) {
        LetterTemplates.Text text = templates.write(template, language, arguments());
        return new Letter(messageId, address, language, text.subject(), text.body(), createdAt, file);
    }

    void sent(Instant now) {
        attempts++;
        status = Status.SENT;
        sentAt = now;
        lastError = "";
    }

    /** The server took the connection but not this letter: waits longer each time, and is given up in the end. */
    void refused(String error, boolean forGood, Instant now) {
        attempts++;
        lastError = error;
        if (forGood || attempts >= MOST_ATTEMPTS) {
            status = Status.GIVEN_UP;
        } else {
            dueAt = now.plus(pause(attempts));
        }
    }

    /** 15 s, 30 s, 1 min, and so on to two hours. */
    static Duration pause(int attempts) {
        Duration doubled = Duration.ofSeconds(15L << Math.min(attempts - 1, 20));
        return doubled.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : doubled;
    }

    private Map<String, String> arguments() {
        try (JsonReader reader = JSON.createReader(new StringReader(arguments))) {
            JsonObject object = reader.readObject();
            Map<String, String> values = new TreeMap<>();
            object.forEach((name, value) -> values.put(name, ((JsonString) value).getString()));
            return values;
        }
    }

    private static String json(Map<String, String> arguments) {
        JsonObjectBuilder object = JSON.createObjectBuilder();
        new TreeMap<>(arguments).forEach(object::add);
        return object.build().toString();
    }
}
