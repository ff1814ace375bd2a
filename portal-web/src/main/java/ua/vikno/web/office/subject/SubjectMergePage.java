package ua.vikno.web.office.subject;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import ua.vikno.registry.AlreadyMerged;
import ua.vikno.registry.CardId;
import ua.vikno.registry.CardView;
import ua.vikno.subject.ComparedSubject;
import ua.vikno.subject.SubjectMerging;
import ua.vikno.web.faces.WebRequest;

/**
 * {@code /office/subjects/{id}/merge/{other}}: two cards beside each other, the first of which would stay; a POST merges them.
 * Where one was merged meanwhile, its own page says what became of it.
 */
@Named
@RequestScoped
public class SubjectMergePage {

    @EJB
    SubjectMerging merging;

    @Inject
    SubjectAddress addresses;

    @Inject
    WebRequest web;

    private List<ComparedSubject> both;
    private CardId kept;
    private CardId other;

    /** Shows both, or merges them. */
    public void enter() {
        kept = addresses.card("id");
        other = addresses.card("other");
        try {
            if (web.isPost()) {
                merging.merge(kept, other);
                web.redirect(SubjectAddress.LIST + kept + "?done=merge");
                return;
            }
            both = merging.compare(kept, other);
        } catch (AlreadyMerged meanwhile) {
            web.redirect(SubjectAddress.LIST + other);
        }
    }

    /** The one that would stay first. */
    public List<ComparedSubject> getBoth() {
        return both;
    }

    /** Both are organisations. */
    public boolean isOrganisation() {
        return both.get(0).card().kind().isOrganisation();
    }

    /** A person has one tax number and an organisation one code, so one of two was written wrongly. */
    public boolean isDiffering() {
        if (isOrganisation()) {
            return true;
        }
        String first = tax(both.get(0).card());
        String second = tax(both.get(1).card());
        return !first.isEmpty() && !second.isEmpty();
    }

    private static String tax(CardView card) {
        return card.maskedTaxNumber();
    }

    public String getAddress() {
        return web.url(SubjectAddress.LIST + kept + "/merge/" + other);
    }

    public String getSwapped() {
        return web.url(SubjectAddress.LIST + other + "/merge/" + kept);
    }

    public String getBack() {
        return web.url(SubjectAddress.LIST + kept);
    }
}
