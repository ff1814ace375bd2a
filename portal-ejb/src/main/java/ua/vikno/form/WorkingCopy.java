package ua.vikno.form;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import ua.vikno.kernel.JsonbText;

/** The next version of a form while it is being made. There is one for a form; every act on it can be undone. */
@Entity
@Table(schema = "form", name = "working_copy")
class WorkingCopy {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    @Column(nullable = false)
    String code;

    @Column(name = "based_on")
    Integer basedOn;

    @Column(name = "equals_version")
    Integer equalsVersion;

    @Convert(converter = JsonbText.class)
    @Column(nullable = false)
    String body;

    @Column(nullable = false)
    int acts;

    @Column(name = "begun_at", nullable = false)
    Instant begunAt;

    @Column(name = "changed_at", nullable = false)
    Instant changedAt;

    @Column(name = "handed_at")
    Instant handedAt;

    @Column(name = "handed_by")
    Long handedBy;

    @Column(name = "handed_name", nullable = false)
    String handedName = "";

    @Column(name = "from_day")
    LocalDate fromDay;

    @Column(nullable = false)
    String note = "";

    @Column(name = "returned_note", nullable = false)
    String returnedNote = "";

    @Column(name = "returned_name", nullable = false)
    String returnedName = "";

    @ElementCollection
    @CollectionTable(
            schema = "form",
            name = "working_copy_author",
            joinColumns = @JoinColumn(name = "copy_id", nullable = false))
    List<FormAuthor> authors = new ArrayList<>();

    @Version
    @Column(nullable = false)
    long version;

    protected WorkingCopy() {}

    WorkingCopy(String code, Integer basedOn, String body, FormAuthor by, Instant now) {
        this.code = code;
        this.basedOn = basedOn;
        this.body = body;
        this.begunAt = now;
        this.changedAt = now;
        author(by);
    }

    private void author(FormAuthor by) {
        if (!authors.contains(by)) {
            authors.add(by);
        }
    }

    boolean isBy(long staff) {
        return authors.stream().anyMatch(author -> author.staff == staff);
    }

    /** What stands in it is what that version says. */
    void recall(int published) {
        equalsVersion = published;
    }

    /** The form after an act; one that waited for publishing waits no more. */
    void become(String changed, int count, FormAuthor by, Instant now) {
        body = changed;
        acts = count;
        changedAt = now;
        equalsVersion = null;
        takeBack();
        author(by);
    }

    void hand(FormAuthor by, LocalDate from, String what, Instant now) {
        handedAt = now;
        handedBy = by.staff;
        handedName = by.name;
        fromDay = from;
        note = what;
        returnedNote = "";
        returnedName = "";
    }

    private void takeBack() {
        handedAt = null;
        handedBy = null;
        handedName = "";
        fromDay = null;
    }

    void sendBack(FormAuthor by, String why) {
        takeBack();
        returnedNote = why;
        returnedName = by.name;
    }

    WorkingCopyView view(long staff, WorkingCopyView.Act last) {
        return new WorkingCopyView(
                code,
                basedOn,
                version,
                acts,
                body,
                FormReader.draft(body),
                changedAt,
                authors.stream().map(author -> author.name).toList(),
                isBy(staff),
                last,
                handedAt == null ? null : new WorkingCopyView.Handing(handedName, handedAt, fromDay, note),
                returnedName.isEmpty() ? null : new WorkingCopyView.Returned(returnedName, returnedNote));
    }
}
