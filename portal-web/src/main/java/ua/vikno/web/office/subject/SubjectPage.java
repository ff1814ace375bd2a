package ua.vikno.web.office.subject;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import ua.vikno.registry.AlreadyParted;
import ua.vikno.registry.CardId;
import ua.vikno.registry.ContactView;
import ua.vikno.registry.SubjectKind;
import ua.vikno.subject.AddNote;
import ua.vikno.subject.AlikeSubject;
import ua.vikno.subject.SubjectMerging;
import ua.vikno.subject.SubjectNotes;
import ua.vikno.subject.SubjectReading;
import ua.vikno.subject.SubjectView;
import ua.vikno.web.faces.Flaw;
import ua.vikno.web.faces.Texts;
import ua.vikno.web.faces.WebRequest;

/** {@code /office/subjects/{id}}: a person's card; a POST adds a note or undoes a merge. A merged card leads to the one that stays. */
@Named
@RequestScoped
public class SubjectPage {

    private static final int LONGEST = 1_000;
    private static final String CASE = "\\d{2}-\\d{2}-\\d{2}-\\d{6}-\\d{4}";

    @EJB
    SubjectReading reading;

    @EJB
    SubjectNotes notes;

    @EJB
    SubjectMerging merging;

    @Inject
    SubjectAddress addresses;

    @Inject
    Texts text;

    @Inject
    WebRequest web;

    private SubjectView opened;
    private String note = "";
    private String fault = "";
    private String refusal = "";

    /** Shows the card, after doing what a form asks. */
    public void enter() {
        CardId asked = addresses.card("id");
        if (web.isPost() && isDone(asked)) {
            web.redirect(
                    SubjectAddress.LIST + asked + "?done=" + web.param("act").orElse(""));
            return;
        }
        CardId standing = reading.standing(asked);
        if (!standing.equals(asked)) {
            web.redirect(SubjectAddress.LIST + standing + "?came=" + asked);
            return;
        }
        opened = reading.open(asked, page());
    }

    private boolean isDone(CardId card) {
        switch (web.param("act").orElse("")) {
            case "note" -> write(card);
            case "part" -> part(card);
            default -> throw web.notFound();
        }
        return fault.isEmpty() && refusal.isEmpty();
    }

    private void write(CardId card) {
        note = web.param("note").orElse("");
        if (note.isEmpty() || note.length() > LONGEST) {
            fault = text.get("subject.error.note");
        } else {
            notes.add(new AddNote(card, note));
        }
    }

    private void part(CardId card) {
        long decision = web.id("merge").orElse(0L);
        try {
            merging.part(card, decision);
        } catch (AlreadyParted before) {
            refusal = text.get(before.messageKey());
        }
    }

    private int page() {
        return web.param("page")
                .filter(given -> given.matches("[1-9]\\d{0,3}"))
                .map(Integer::valueOf)
                .orElse(1);
    }

    public SubjectView getOpened() {
        return opened;
    }

    /** What was typed as a note and refused. */
    public String getNote() {
        return note;
    }

    public String getFault() {
        return fault;
    }

    /** Why an act was refused; empty where it was not. */
    public String getRefusal() {
        return refusal;
    }

    /** Lines of the error summary. */
    public List<Flaw> getFlaws() {
        return fault.isEmpty() ? List.of() : List.of(new Flaw("note", fault));
    }

    public String getTitle() {
        String title = text.of("subject.card.of", opened.subject().id());
        return fault.isEmpty() ? title : text.of("common.errors.title", title);
    }

    /** The merged card whose address led here; empty where none did. */
    public String getCame() {
        return web.param("came")
                .filter(id -> opened.subject().merged().stream()
                        .anyMatch(card -> card.id().toString().equals(id)))
                .map(id -> text.of("subject.card.came", id))
                .orElse("");
    }

    /** The case whose page led here; empty where none did. */
    public String getFromCase() {
        return web.param("case").filter(number -> number.matches(CASE)).orElse("");
    }

    /** What kind of contact it is: people live at an address, organisations are located there. */
    public String kind(ContactView contact, SubjectKind whose) {
        if (whose.isOrganisation() && contact.kind() == ContactView.Kind.ADDRESS) {
            return text.get("subject.organisation.address");
        }
        return text.get("subject.card." + contact.kind().name().toLowerCase(Locale.ROOT));
    }

    /** What kind of organisation it is. */
    public String kindOf(SubjectKind kind) {
        return text.get("subject.kind." + kind.name().toLowerCase(Locale.ROOT));
    }

    /** What another card has in common with this one. */
    public String whys(AlikeSubject alike) {
        return alike.whys().stream()
                .sorted()
                .map(why -> text.get("subject.alike." + why.name().toLowerCase(Locale.ROOT)))
                .collect(Collectors.joining(", "));
    }

    /** What has just been done, in words; empty where nothing was. */
    public String getDone() {
        return web.param("done")
                .filter(done -> done.matches("note|merge|part"))
                .map(done -> text.get("subject.done." + done))
                .orElse("");
    }

    public String getPrefix() {
        return web.url(SubjectAddress.LIST + opened.subject().id() + "?page=");
    }
}
