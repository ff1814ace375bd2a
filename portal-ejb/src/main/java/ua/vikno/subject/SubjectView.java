package ua.vikno.subject;

import java.util.List;
import ua.vikno.kernel.Page;
import ua.vikno.registry.CardView;
import ua.vikno.registry.ContactView;
import ua.vikno.registry.MergeView;
import ua.vikno.registry.NoteView;
import ua.vikno.registry.Subject;

/**
 * A person or an organisation as their card shows them.
 *
 * @param contacts ways to reach them and addresses, the last used first
 * @param notes the latest first
 * @param merges decisions about their cards, undone ones too, the latest first
 * @param alike cards that may be theirs too
 * @param history their cases in the centres of whoever looks, the latest first
 * @param representatives who represented an organisation, the last first; none of a person
 * @param restricted their data are restricted, and were opened with a reason
 */
public record SubjectView(
        Subject subject,
        List<ContactView> contacts,
        List<NoteView> notes,
        List<MergeView> merges,
        List<AlikeSubject> alike,
        Page<SubjectCase> history,
        List<Representative> representatives,
        boolean restricted) {

    public SubjectView {
        contacts = List.copyOf(contacts);
        notes = List.copyOf(notes);
        merges = List.copyOf(merges);
        alike = List.copyOf(alike);
        representatives = List.copyOf(representatives);
    }

    public CardView card() {
        return subject.card();
    }

    /** Telephones and e-mail addresses. */
    public List<ContactView> reachedBy() {
        return contacts.stream()
                .filter(one -> one.kind() == ContactView.Kind.PHONE || one.kind() == ContactView.Kind.EMAIL)
                .toList();
    }

    /** Where they live and what they asked about. */
    public List<ContactView> addresses() {
        return contacts.stream()
                .filter(one -> one.kind() == ContactView.Kind.ADDRESS || one.kind() == ContactView.Kind.PLACE)
                .toList();
    }
}
