package ua.vikno.submission;

import static ua.vikno.kernel.Jsons.JSON;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import ua.vikno.form.FieldKind;
import ua.vikno.form.FormDefinition;
import ua.vikno.form.FormEntries;
import ua.vikno.form.FormPrefill;
import ua.vikno.kernel.JsonbText;
import ua.vikno.submission.SavedDraft.Difference;

/**
 * What one person types to order one service. It begins with what the portal knows already, keeps whatever is typed, right or
 * wrong, and ends by becoming an application or by being thrown away.
 */
@Entity
@Table(schema = "submission", name = "draft")
class Draft {

    /** Room for everything a person can reasonably type; more is refused with a plain message. */
    static final int MOST_CHARACTERS = 200_000;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    @Column(name = "account_id", nullable = false)
    long account;

    @Column(name = "service_id", nullable = false)
    long service;

    @Column(name = "form_code", nullable = false)
    String formCode;

    @Column(name = "form_version", nullable = false)
    int formVersion;

    @Convert(converter = JsonbText.class)
    @Column(nullable = false)
    String entries;

    @Convert(converter = JsonbText.class)
    @Column(nullable = false)
    String prefill;

    @Convert(converter = JsonbText.class)
    @Column(nullable = false)
    String moved;

    /** The application whose answers it began with; null for none. */
    @Column(name = "repeats_id")
    Long repeats;

    /** The centre at whose desk it is typed; null for a person's own. */
    @Column(name = "desk_centre_id")
    Long deskCentre;

    @Embedded
    SeenDocument seen;

    @Column(nullable = false)
    int step;

    @Column(name = "created_at", nullable = false)
    Instant createdAt;

    @Column(name = "saved_at", nullable = false)
    Instant savedAt;

    @Version
    @Column(nullable = false)
    long version;

    protected Draft() {}

    Draft(long account, long service, FormDefinition form, FormPrefill first, Instant now) {
        this.account = account;
        this.service = service;
        this.formCode = form.code();
        this.formVersion = form.version();
        this.entries = DraftEntries.of(first.entries()).toJson();
        this.prefill = first.snapshot().toString();
        this.moved = MovedForm.NONE.toJson();
        this.seen = SeenDocument.none();
        this.step = 1;
        this.createdAt = now;
        this.savedAt = now;
    }

    /**
     * Follows its form to another version.
     *
     * @param typed what fits into it
     * @param first first answers of questions that are new, and where they came from
     * @param reached how far the person may go on at once
     */
    void moveTo(FormDefinition form, FormEntries typed, JsonObject first, int reached) {
        formCode = form.code();
        formVersion = form.version();
        entries = DraftEntries.read(entries).only(typed, version + 1).toJson();
        JsonObjectBuilder sources = JSON.createObjectBuilder(StoredJson.read(prefill));
        first.forEach(sources::add);
        prefill = sources.build().toString();
        step = reached;
    }

    /** What its owner is told of a form that has changed meanwhile, or of answers that could not be taken over. */
    void tell(MovedForm news) {
        moved = news.toJson();
    }

    /**
     * It was begun with the answers of an application.
     *
     * @param application null where that is told no more
     */
    void repeat(Long application) {
        repeats = application;
    }

    /** Staff of this centre type it for a visitor. */
    Draft atDesk(long centre, SeenDocument document) {
        deskCentre = centre;
        seen = document;
        return this;
    }

    /** The paper is shown later than the draft was begun: it came by telephone. What was seen once stays. */
    Draft shown(SeenDocument document) {
        if (seen.kind().isEmpty()) {
            seen = document;
        }
        return this;
    }

    boolean isAtDesk() {
        return deskCentre != null;
    }

    /** Ids of the files added so far. */
    List<Long> files(FormDefinition form) {
        FormEntries typed = typed();
        return form.fields()
                .filter(field -> field.kind() == FieldKind.FILE)
                .flatMap(field -> typed.all(field.id()).stream())
                .map(Long::valueOf)
                .toList();
    }

    FormEntries typed() {
        return DraftEntries.read(entries).typed();
    }

    /** Inputs that come with something else than was typed elsewhere after this version. */
    List<Difference> differences(FormEntries incoming, long base) {
        return DraftEntries.read(entries).differences(incoming, base);
    }

    /**
     * Keeps what was typed over a version of this draft, unless some of it was changed elsewhere meanwhile.
     *
     * @return what was changed elsewhere; nothing was kept then
     */
    List<Difference> keep(FormEntries incoming, long base, int reached, Instant now) {
        DraftEntries kept = DraftEntries.read(entries);
        List<Difference> differences = kept.differences(incoming, base);
        if (!differences.isEmpty()) {
            return differences;
        }
        FormEntries changed = kept.changed(incoming);
        if (!changed.values().isEmpty()) {
            kept.put(changed, version + 1);
            long length = kept.typed().length();
            if (length > MOST_CHARACTERS) {
                throw new TooMuchTyped(length, MOST_CHARACTERS);
            }
            entries = kept.toJson();
            savedAt = now;
        }
        if (reached > step) {
            step = reached;
            savedAt = now;
        }
        return List.of();
    }
}
