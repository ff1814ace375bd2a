package ua.vikno.subject;

import java.util.List;
import ua.vikno.kernel.Page;
import ua.vikno.registry.CardView;
import ua.vikno.registry.ContactView;

/**
 * One of two people who may be one.
 *
 * @param cases theirs in the centres of whoever looks, the latest first
 */
public record ComparedSubject(CardView card, List<ContactView> contacts, Page<SubjectCase> cases) {

    public ComparedSubject {
        contacts = List.copyOf(contacts);
    }
}
