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
        return new CardId(web.param(name)
                .filter(given -> given.matches("[1-9]\\d{0,17}"))
                .map(Long::valueOf)
                .orElse(0L));
    }
}
