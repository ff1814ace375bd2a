package ua.vikno.submission;

import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import ua.vikno.document.DocumentId;
import ua.vikno.form.FieldKind;
import ua.vikno.form.FormDefinition;
import ua.vikno.kernel.Actor;
import ua.vikno.kernel.JsonbText;

/**
 * A submitted application. What was submitted changes only by a correction that was asked for, and the database keeps the
 * earlier content; otherwise only its state moves, and every move leaves a line. It waits to be registered, is then a case in
 * {@code casework}, and follows that case for the person.
 */
@Entity
@Table(schema = "submission", name = "application")
class Application {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    @Column(name = "draft_id", nullable = false)
    long draft;

    @Column(name = "centre_id", nullable = false)
    long centre;

    @Column(nullable = false)
    long number;

    @Column(name = "account_id", nullable = false)
    long account;

    @Embedded
    Ordered ordered;

    @Column(name = "form_code", nullable = false)
    String formCode;

    @Column(name = "form_version", nullable = false)
    int formVersion;

    /** 1 as submitted, one more with every correction. */
    @Column(nullable = false)
    int content;

    @Convert(converter = JsonbText.class)
    @Column(nullable = false)
    String answers;

    @Convert(converter = JsonbText.class)
    @Column(nullable = false)
    String prefill;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    ApplicationChannel channel;

    @Embedded
    SeenDocument seen;

    @Column(nullable = false)
    String language;

    @Column(name = "submitted_at", nullable = false)
    Instant submittedAt;

    @Column(name = "due_on", nullable = false)
    LocalDate dueOn;

    /** The day a result is expected by now; null while it is the one that was promised. */
    @Column(name = "expected_on")
    LocalDate expectedOn;

    @Embedded
    Wishes wishes;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    ApplicationStatus status;

    @Column(name = "status_at", nullable = false)
    Instant statusAt;

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(
            schema = "submission",
            name = "attachment",
            joinColumns = @JoinColumn(name = "application_id", nullable = false))
    @OrderBy("position")
    List<Attachment> attachments = new ArrayList<>();

    @OneToMany(mappedBy = "application", cascade = CascadeType.PERSIST, fetch = FetchType.LAZY)
    @OrderBy("id")
    List<StatusChange> history = new ArrayList<>();

    @Version
    @Column(nullable = false)
    long version;

    protected Application() {}

    /** What a draft becomes; the number is drawn last, so that the counter is held for the shortest time. */
    Application(Draft draft, Ordered ordered, Wishes wishes, JsonObject answers, String language) {
        this.draft = draft.id;
        this.account = draft.account;
        this.formCode = draft.formCode;
        this.formVersion = draft.formVersion;
        this.prefill = draft.prefill;
        this.ordered = ordered;
        this.wishes = wishes;
        this.answers = answers.toString();
        this.channel = draft.isAtDesk() ? ApplicationChannel.DESK : ApplicationChannel.ONLINE;
        this.seen = new SeenDocument(draft.seen.kind(), draft.seen.number());
        this.content = 1;
        this.language = language;
    }

    /** It is given to a centre, which numbers it. */
    void submit(long centreId, long drawnNumber, LocalDate promised, Actor by, Instant now) {
        centre = centreId;
        number = drawnNumber;
        dueOn = promised;
        submittedAt = now;
        stand(ApplicationStatus.SUBMITTED, by, now);
    }

    /** Files are only added: one that a correction took out of the answers belongs to the earlier content. */
    void attach(FormDefinition form, JsonObject given) {
        form.fields()
                .filter(field -> field.kind() == FieldKind.FILE && given.containsKey(field.id()))
                .forEach(field -> given.getJsonArray(field.id()).getValuesAs(JsonNumber.class).stream()
                        .map(JsonNumber::longValue)
                        .filter(document -> !files().contains(document))
                        .forEach(document ->
                                attachments.add(new Attachment(document, field.id(), attachments.size() + 1))));
    }

    /** A paper that staff scanned in. */
    void attach(long document) {
        attachments.add(new Attachment(document, Attachment.SCANNED, attachments.size() + 1));
    }

    boolean isAtDesk() {
        return channel == ApplicationChannel.DESK;
    }

    /** The person has corrected it: it waits again, with what was promised moved by as long as it stood with them. */
    void correct(Wishes corrected, JsonObject given, LocalDate promised, Actor by, Instant now) {
        if (!status.canBecome(ApplicationStatus.CORRECTED)) {
            throw new ApplicationNotInState(number(), status);
        }
        wishes = corrected;
        answers = given.toString();
        dueOn = promised;
        content++;
        stand(ApplicationStatus.CORRECTED, by, now);
    }

    /** Its result is expected by another day than was promised. */
    void expect(LocalDate day) {
        expectedOn = day;
    }

    /** Moves it on. */
    void move(ApplicationStatus next, Actor by, Instant now) {
        if (!status.canBecome(next)) {
            throw new ApplicationNotInState(number(), status);
        }
        stand(next, by, now);
    }

    private void stand(ApplicationStatus next, Actor by, Instant now) {
        status = next;
        statusAt = now;
        history.add(new StatusChange(this, next, by, now));
    }

    List<Long> files() {
        return attachments.stream().map(file -> file.document).toList();
    }

    ApplicationNumber number() {
        return new ApplicationNumber(number);
    }

    ApplicationView view() {
        return new ApplicationView(
                new ApplicationId(id),
                number(),
                centre,
                account,
                wishes.applicantName,
                ordered.view(),
                formCode,
                formVersion,
                StoredJson.read(answers),
                language,
                submittedAt,
                dueOn,
                wishes.noticeEmail,
                wishes.delivery,
                wishes.office,
                wishes.place(),
                status,
                files().stream().map(DocumentId::new).toList(),
                history.stream().map(StatusChange::view).toList(),
                channel,
                seen);
    }
}
