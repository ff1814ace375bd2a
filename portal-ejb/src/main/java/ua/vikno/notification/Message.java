package ua.vikno.notification;

import static ua.vikno.kernel.Jsons.JSON;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
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
import ua.vikno.kernel.PhoneNumber;

/**
 * A letter or a short text on its way: waits, is handed to a provider, is sent, or is given up when it is refused for good or for
 * too long. It keeps the arguments, not the words, and one id for all attempts.
 */
@Entity
@Table(schema = "notification", name = "message")
class Message {

    /** After so many refusals the address is hopeless: about two days with the waits of {@link #pause}. */
    static final int MOST_ATTEMPTS = 30;

    private static final Duration LONGEST_PAUSE = Duration.ofHours(2);

    enum Status {
        WAITING,
        /** A provider was given it, and its answer is not kept yet. */
        SENDING,
        SENT,
        GIVEN_UP
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "account_id", nullable = false)
    private long account;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private NewsChannel channel;

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

    @Embedded
    private Carriage carriage;

    @Version
    @Column(nullable = false)
    private int version;

    protected Message() {}

    /** A letter. */
    Message(Notice notice, Instant now) {
        this(notice, NewsChannel.EMAIL, notice.address(), Carriage.ofLetter(), now);
    }

    private Message(Notice notice, NewsChannel channel, String address, Carriage carriage, Instant now) {
        this.account = notice.account();
        this.channel = channel;
        this.address = address;
        this.template = notice.template();
        this.language = notice.language();
        this.arguments = json(notice.arguments());
        this.about = notice.about();
        this.messageId = UUID.randomUUID().toString();
        this.status = Status.WAITING;
        this.lastError = "";
        this.createdAt = now;
        this.dueAt = now;
        this.carriage = carriage;
    }

    /** A short text; the letter goes instead where there is an address and the text fails. */
    static Message text(Notice notice, PhoneNumber phone, TextParts parts, Instant now) {
        return new Message(
                notice, NewsChannel.SMS, phone.value(), Carriage.ofText(parts.count(), notice.address()), now);
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

    Carriage carriage() {
        return carriage;
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

    /** The short text that leaves, the same at every attempt. */
    ShortText text(TextTemplates templates) {
        return new ShortText(
                messageId,
                address,
                templates.write(template, language, arguments()).orElseThrow());
    }

    AskedText asked() {
        return new AskedText(messageId, carriage.outsideId);
    }

    /** The letter that goes instead of a text that failed; empty where there is nowhere to write. */
    Optional<Message> instead(Instant now) {
        if (channel != NewsChannel.SMS || carriage.fallback.isEmpty() || carriage.replaced) {
            return Optional.empty();
        }
        carriage.replace();
        return Optional.of(
                new Message(new Notice(account, carriage.fallback, language, template, arguments(), about), now));
    }

    /** Handed to a provider; until its answer is kept, or so long, nobody else touches it. */
    void handOver(String provider, Instant now, Duration lease) {
        status = Status.SENDING;
        carriage.handOver(provider, now);
        dueAt = now.plus(lease);
    }

    /** Whether this very handing over still stands. */
    boolean isHeldBy(String provider, Instant handedAt) {
        return status == Status.SENDING && carriage.provider.equals(provider) && handedAt.equals(carriage.handedAt);
    }

    /** Its answer is lost, or it is being asked for: looked at again then. */
    void holdUntil(Instant then) {
        dueAt = then;
    }

    /** Nobody has it: waits until then. */
    void waitUntil(Instant then) {
        status = Status.WAITING;
        carriage.takeBack();
        dueAt = then;
    }

    void sent(Instant now) {
        attempts++;
        status = Status.SENT;
        sentAt = now;
        lastError = "";
        carriage.say("");
    }

    /** Not taken: waits longer each time, and is given up in the end. */
    void refused(String error, boolean forGood, Instant now) {
        refused(error, "refused", forGood, MOST_ATTEMPTS, now);
    }

    void refused(String error, String reason, boolean forGood, int most, Instant now) {
        attempts++;
        lastError = error;
        carriage.say(reason);
        if (forGood || attempts >= most) {
            status = Status.GIVEN_UP;
        } else {
            waitUntil(now.plus(pause(attempts)));
        }
    }

    /** No more is tried. */
    void giveUp(String reason) {
        status = Status.GIVEN_UP;
        carriage.say(reason);
        lastError = reason;
    }

    /** It was sent and did not arrive. */
    void undelivered(String reason, Instant now) {
        giveUp(reason);
        carriage.received(Carriage.Receipt.UNDELIVERED, reason, now);
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
