package ua.vikno.web.office.subject;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import ua.vikno.registry.CardId;
import ua.vikno.web.faces.WebRequest;

/** Numbers of cards in addresses. */
@RequestScoped
public class SubjectAddress {

    static final String LIST = "/office/subjects/";

    @Inject
    WebRequest web;

    /** The card the address names; one that is nobody's where it names none. */
    public CardId card(String name) {
        return new CardId(web.id(name).orElse(0L));
    }
}
